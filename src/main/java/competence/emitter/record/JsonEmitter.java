package competence.emitter.record;

import competence.diagnostic.Diagnostics;
import competence.emitter.Emitter;
import competence.inline.Inline;
import competence.json.JsonWriter;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Origin;
import competence.model.Retired;
import competence.model.Walk;
import competence.present.Presentation;
import java.util.List;

/** Writes the tree as JSON, together with what other programs would otherwise have to compute. */
public final class JsonEmitter implements Emitter {
  @Override
  public int emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics) {
    JsonWriter json = JsonWriter.indented(out);
    json.object();
    header(framework, json);
    counts(framework.items(), json);
    json.list("items");
    ItemFields fields = new ItemFields(json);
    Walk.over(framework.items(), new Nested(json, fields));
    json.end();
    json.list("retired", framework.retired(), item -> retired(item, json));
    json.end().finishLine();
    return fields.written();
  }

  private static void header(Framework framework, JsonWriter json) {
    String title = framework.title();
    json.text("format", Framework.FORMAT).text("id", framework.id());
    json.text("title", Inline.plain(title));
    json.text("titleMarkdown", Inline.hasMarkup(title) ? title : null);
    json.text("language", framework.language());
    Origin origin = framework.origin();
    if (origin != null) {
      json.object("source").text("file", origin.file()).text("sha256", origin.sha256());
      json.text("tree", origin.tree()).end();
    }
    facts(framework.facts(), json);
  }

  private static void facts(Facts facts, JsonWriter json) {
    json.text("version", facts.version()).text("description", facts.description());
    json.text("publisher", facts.publisher()).texts("authors", facts.authors());
    json.text("rights", facts.rights()).text("license", facts.license());
    json.text("modified", facts.modified());
    json.list(
        "levels",
        facts.levels(),
        level -> json.object().text("id", level.id()).text("title", level.title()).end());
  }

  private static void counts(List<Item> items, JsonWriter json) {
    int[] counts = new int[3];
    Walk.over(
        items,
        (item, depth) -> {
          counts[item.kind() == ItemKind.HEADING ? 0 : 1]++;
          counts[2] += item.isLeaf() ? 1 : 0;
        });
    json.object("counts").number("headings", counts[0]).number("statements", counts[1]);
    json.number("leaves", counts[2]).end();
  }

  private static void retired(Retired item, JsonWriter json) {
    String text = item.text();
    json.object().text("id", item.id()).text("kind", item.kind().word());
    json.text("text", Inline.plain(text));
    json.text("markdown", Inline.hasMarkup(text) ? text : null);
    json.texts("replacedBy", item.replacedBy()).end();
  }

  /** Writes each item, and its sub-items inside it. */
  private record Nested(JsonWriter json, ItemFields fields) implements Walk.Visitor {
    @Override
    public void enter(Item item, int depth) {
      json.object();
      fields.enter(item);
      if (!item.items().isEmpty()) {
        json.list("items");
      }
    }

    @Override
    public void leave(Item item, int depth) {
      fields.leave(item);
      if (!item.items().isEmpty()) {
        json.end();
      }
      json.end();
    }
  }
}
