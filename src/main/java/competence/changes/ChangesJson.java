package competence.changes;

import competence.diff.Change;
import competence.diff.ChangeKind;
import competence.diff.Difference;
import competence.diff.FactChange;
import competence.diff.ItemPlace;
import competence.diff.TextPart;
import competence.diff.WordDiff;
import competence.inline.Inline;
import competence.json.JsonWriter;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Origin;
import competence.model.Walk;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the differences as JSON for programs, one change on a line. They are enough to make the
 * new tree from the old one: take out what was removed, moved or renamed; put in what is new, moved
 * or renamed, each below its {@code parent} (at the top if there is none) and behind the item
 * {@code after} it (first if there is none), in the order of the changes; and give the other items
 * their new fields.
 */
public final class ChangesJson implements ChangesWriter {
  /** The value of the field {@code format}. */
  public static final String FORMAT = "competence-diff/1";

  private static final int INDENT = 2;

  @Override
  public void write(Difference difference, Appendable out) {
    JsonWriter json = JsonWriter.spacedInPage(out);
    json.object().line().text("format", FORMAT);
    edition("old", difference.before(), json);
    edition("new", difference.now(), json);
    json.line().object("counts").number("unchanged", difference.unchanged());
    for (Map.Entry<ChangeKind, Integer> count : difference.counts().entrySet()) {
      json.number(count.getKey().word(), count.getValue());
    }
    json.end().line().list("facts");
    difference.facts().forEach(fact -> fact(fact, json));
    json.line().end().line().list("changes");
    difference.changes().forEach(change -> change(change, json));
    json.line().end().line().end().finishLine();
  }

  private static void edition(String key, Framework framework, JsonWriter json) {
    Origin origin = framework.origin();
    int[] items = {0};
    Walk.over(framework.items(), (item, depth) -> items[0]++);
    json.line().object(key).text("id", framework.id());
    json.text("title", Inline.plain(framework.title()));
    json.text("version", framework.facts().version());
    json.text("file", origin == null ? null : origin.file());
    json.number("items", items[0]).end();
  }

  private static void fact(FactChange fact, JsonWriter json) {
    json.line(INDENT).object().text("name", fact.name());
    json.text("old", fact.before()).text("new", fact.now()).end();
  }

  private static void change(Change change, JsonWriter json) {
    json.line(INDENT).object().list("kinds");
    change.kinds().forEach(kind -> json.text(kind.word()));
    json.end().text("id", change.place().item().id());
    json.texts(change.now() == null ? "replacedBy" : "replaces", change.related());
    ItemPlace before = change.before();
    ItemPlace now = change.now();
    if (before != null) {
      place("old", before, json);
    }
    if (now != null) {
      place("new", now, json);
    }
    if (before != null && now != null && change.is(ChangeKind.REWORDED)) {
      words(WordDiff.between(text(before.item()), text(now.item())), json);
    }
    json.end();
  }

  private static void place(String key, ItemPlace place, JsonWriter json) {
    Item item = place.item();
    json.object(key).text("id", item.id()).text("kind", item.kind().word());
    json.text("number", place.number()).text("text", text(item));
    json.text("markdown", Inline.hasMarkup(item.text()) ? item.text() : null);
    json.text("code", item.code()).texts("level", item.levels()).text("type", item.type());
    if (!item.properties().isEmpty()) {
      json.object("properties");
      item.properties().forEach(json::text);
      json.end();
    }
    json.text("note", item.note()).text("parent", place.parent()).text("after", place.after());
    json.end();
  }

  private static void words(List<TextPart> stretches, JsonWriter json) {
    json.list("words");
    for (TextPart stretch : stretches) {
      json.list().text(stretch.origin().name().toLowerCase(Locale.ROOT));
      json.text(stretch.text()).end();
    }
    json.end();
  }

  private static String text(Item item) {
    return Inline.plain(item.text());
  }
}
