package competence.changes;

import competence.diff.Change;
import competence.diff.Difference;
import competence.diff.FactChange;
import competence.diff.Kind;
import competence.diff.Place;
import competence.diff.Stretch;
import competence.diff.WordDiff;
import competence.inline.Inline;
import competence.markup.JsonLine;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Origin;
import competence.model.Walk;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is different, as JSON for programs, a change a line. It says enough to make the new tree of
 * the old one: take out what is gone, was moved or was renamed; put in what is new, was moved or
 * was renamed, each below its {@code parent} (the top if there is none) behind the item {@code
 * after} it (first if there is none), in the order of the changes; and give the others their new
 * fields.
 */
public final class ChangesJson implements ChangesWriter {
  /** What the file says it is. */
  public static final String FORMAT = "competence-diff/1";

  @Override
  public void write(Difference difference, Appendable target) {
    JsonLine out = new JsonLine(target);
    out.line("{").text("format", FORMAT).line(",");
    edition("old", difference.before(), out);
    edition("new", difference.now(), out);
    out.object("counts").number("unchanged", difference.unchanged());
    for (Map.Entry<Kind, Integer> count : difference.counts().entrySet()) {
      out.number(count.getKey().word(), count.getValue());
    }
    out.end().line(",").list("facts");
    difference.facts().forEach(fact -> fact(fact, out));
    out.endList().line(",").list("changes");
    difference.changes().forEach(change -> change(change, out));
    out.endList().line("").line("}");
  }

  private static void edition(String key, Framework framework, JsonLine out) {
    out.object(key).text("id", framework.id()).text("title", Inline.plain(framework.title()));
    optional("version", framework.facts().version(), out);
    Origin origin = framework.origin();
    optional("file", origin == null ? null : origin.file(), out);
    int[] items = {0};
    Walk.over(framework.items(), (item, depth) -> items[0]++);
    out.number("items", items[0]).end().line(",");
  }

  private static void fact(FactChange fact, JsonLine out) {
    out.object().text("name", fact.name());
    optional("old", fact.before(), out);
    optional("new", fact.now(), out);
    out.end();
  }

  private static void change(Change change, JsonLine out) {
    out.object().open("kinds");
    change.kinds().forEach(kind -> out.word(kind.word()));
    out.close().text("id", change.place().item().id());
    related(change, out);
    Place before = change.before();
    Place now = change.now();
    if (before != null) {
      place("old", before, out);
    }
    if (now != null) {
      place("new", now, out);
    }
    if (before != null && now != null && change.is(Kind.REWORDED)) {
      words(WordDiff.between(text(before.item()), text(now.item())), out);
    }
    out.end();
  }

  private static void related(Change change, JsonLine out) {
    if (!change.related().isEmpty()) {
      out.open(change.now() == null ? "replacedBy" : "replaces");
      change.related().forEach(out::word);
      out.close();
    }
  }

  private static void place(String key, Place place, JsonLine out) {
    Item item = place.item();
    out.object(key).text("id", item.id()).text("kind", item.kind().word());
    optional("number", place.number(), out);
    out.text("text", text(item));
    optional("markdown", Inline.hasMarkup(item.text()) ? item.text() : null, out);
    optional("code", item.code(), out);
    optional("level", item.level(), out);
    optional("type", item.type(), out);
    optional("note", item.note(), out);
    optional("parent", place.parent(), out);
    optional("after", place.after(), out);
    out.end();
  }

  private static void words(List<Stretch> stretches, JsonLine out) {
    out.open("words");
    for (Stretch stretch : stretches) {
      out.words(stretch.origin().name().toLowerCase(Locale.ROOT), stretch.text());
    }
    out.close();
  }

  private static String text(Item item) {
    return Inline.plain(item.text());
  }

  private static void optional(String key, @Nullable String value, JsonLine out) {
    if (value != null) {
      out.text(key, value);
    }
  }
}
