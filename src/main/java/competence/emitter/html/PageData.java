package competence.emitter.html;

import competence.inline.Inline;
import competence.json.JsonWriter;
import competence.markup.Direction;
import competence.model.Framework;
import competence.model.Retired;
import competence.present.FrameworkView;
import competence.present.PageWords;
import java.util.List;

/** Writes the JSON from which the script of a page knows the framework. */
final class PageData {
  /** The value of the field {@code format} of records. */
  static final String RECORD = "competence-record/1";

  private PageData() {}

  static String json(FrameworkView shown, PageWords words) {
    Framework framework = shown.framework();
    String version = framework.facts().version();
    boolean foreign = !Direction.sameLanguage(framework.language(), words.language());
    StringBuilder out = new StringBuilder();
    JsonWriter json = JsonWriter.compactInPage(out);
    json.object().text("format", RECORD).text("id", framework.id());
    json.text("version", version == null ? "" : version);
    json.text("title", Inline.plain(framework.title())).flag("part", shown.isPart());
    json.text("language", words.language()).text("foreign", foreign ? words.language() : null);
    json.object("words");
    words.below("script.").forEach(json::text);
    json.end();
    if (!framework.retired().isEmpty()) {
      retired(framework.retired(), json);
    }
    json.end().finish();
    return out.toString();
  }

  /** What the script tells of answers to items that were removed. */
  private static void retired(List<Retired> items, JsonWriter json) {
    json.object("retired");
    for (Retired item : items) {
      json.object(item.id()).text("text", Inline.plain(item.text())).list("by");
      item.replacedBy().forEach(json::text);
      json.end().end();
    }
    json.end();
  }
}
