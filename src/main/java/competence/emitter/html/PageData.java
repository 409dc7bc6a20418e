package competence.emitter.html;

import competence.inline.Inline;
import competence.markup.Direction;
import competence.markup.JsonText;
import competence.model.Framework;
import competence.model.Retired;
import competence.present.Shown;
import competence.present.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the page's script has to know of a framework, as JSON that can stand in an element. */
final class PageData {
  /** What records say they are. */
  static final String RECORD = "competence-record/1";

  private PageData() {}

  static String json(Shown shown, Words words) {
    Framework framework = shown.framework();
    String version = framework.facts().version();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("format", JsonText.of(RECORD));
    fields.put("id", JsonText.of(framework.id()));
    fields.put("version", JsonText.of(version == null ? "" : version));
    fields.put("title", JsonText.of(Inline.plain(framework.title())));
    fields.put("part", Boolean.toString(shown.isPart()));
    fields.put("language", JsonText.of(words.language()));
    if (!Direction.sameLanguage(framework.language(), words.language())) {
      fields.put("foreign", JsonText.of(words.language()));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    words.below("script.").forEach((key, text) -> texts.put(key, JsonText.of(text)));
    fields.put("words", object(texts));
    if (!framework.retired().isEmpty()) {
      fields.put("retired", retired(framework.retired()));
    }
    return object(fields);
  }

  /** What the script tells of answers to items that are gone. */
  private static String retired(List<Retired> items) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (Retired item : items) {
      String by = item.replacedBy().stream().map(JsonText::of).collect(Collectors.joining(","));
      String text = JsonText.of(Inline.plain(item.text()));
      entries.put(item.id(), "{\"text\":" + text + ",\"by\":[" + by + "]}");
    }
    return object(entries);
  }

  private static String object(Map<String, String> values) {
    return values.entrySet().stream()
        .map(field -> JsonText.of(field.getKey()) + ":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
