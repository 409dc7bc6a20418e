package competence.changes;

import competence.diagnostic.Visible;
import competence.diff.Change;
import competence.diff.ChangeKind;
import competence.diff.Difference;
import competence.diff.FactChange;
import competence.diff.ItemPlace;
import competence.diff.TextPart;
import competence.diff.TextPart.Origin;
import competence.diff.WordDiff;
import competence.inline.Inline;
import competence.model.Item;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the differences for a terminal, by the headings above each change. Removed and added words
 * are marked by brackets, and by colours if requested. Control characters are escaped.
 */
public record ChangesText(boolean colour) implements ChangesWriter {
  private static final String INDENT = "    ";

  @Override
  public void write(Difference difference, Appendable out) throws IOException {
    if (difference.isEmpty()) {
      out.append("no difference: " + unchanged(difference) + '\n');
      return;
    }
    String counts = ChangeWords.counts(difference.counts()) + "; " + unchanged(difference);
    out.append(strong(Inline.plain(difference.now().title())) + ": " + counts + '\n');
    for (FactChange fact : difference.facts()) {
      out.append('\n' + strong(fact.name()) + '\n' + values(fact.before(), fact.now()));
    }
    @Nullable List<String> section = null;
    for (Change change : difference.changes()) {
      List<String> path = change.place().path();
      out.append(path.equals(section) ? "" : '\n' + strong(path(path)) + '\n');
      out.append(change(change));
      section = path;
    }
  }

  private static String unchanged(Difference difference) {
    int count = difference.unchanged();
    return count + (count == 1 ? " item" : " items") + " unchanged";
  }

  private static String path(List<String> path) {
    return path.isEmpty() ? "(top)" : String.join(" > ", path);
  }

  private String change(Change change) {
    ItemPlace place = change.place();
    ItemPlace before = change.before();
    ItemPlace now = change.now();
    String number = place.number() == null ? "" : place.number() + ' ';
    String event = ChangeWords.of(change) + "  [" + safe(place.item().id()) + "]\n";
    String text =
        before != null && now != null
            ? both(change, before, now)
            : INDENT + marked(now == null, text(place.item())) + '\n';
    String related = safe(String.join(", ", change.related()));
    String what = now == null ? "replaced by " : "replaces ";
    String more = related.isEmpty() ? "" : INDENT + what + related + '\n';
    return "  " + sign(change) + ' ' + number + event + text + more;
  }

  private String both(Change change, ItemPlace before, ItemPlace now) {
    Item old = before.item();
    Item young = now.item();
    StringBuilder out = new StringBuilder(INDENT);
    for (TextPart part : WordDiff.between(text(old), text(young))) {
      boolean common = part.origin() == Origin.BOTH;
      out.append(common ? safe(part.text()) : marked(part.origin() == Origin.OLD, part.text()));
    }
    out.append('\n').append(change.is(ChangeKind.MOVED) ? moved(before, now) : "");
    out.append(value("id", old.id(), young.id()));
    out.append(value("kind", old.kind().word(), young.kind().word()));
    out.append(value("type", old.type(), young.type()));
    out.append(value("code", old.code(), young.code()));
    out.append(value("level", levels(old), levels(young)));
    for (ItemDetail property : ItemDetail.properties(old, young)) {
      out.append(value(safe(property.name()), property.before(), property.now()));
    }
    return out.append(value("note", old.note(), young.note())).toString();
  }

  private static @Nullable String levels(Item item) {
    return item.levels().isEmpty() ? null : String.join(", ", item.levels());
  }

  private static String moved(ItemPlace before, ItemPlace now) {
    boolean near = Objects.equals(before.path(), now.path());
    String where = near ? "among its siblings" : "from " + safe(path(before.path()));
    return INDENT + "moved " + where + '\n';
  }

  private String value(String name, @Nullable String before, @Nullable String now) {
    return Objects.equals(before, now) ? "" : INDENT + name + ":\n" + values(before, now);
  }

  private String values(@Nullable String before, @Nullable String now) {
    return (before == null ? "" : lines(true, before)) + (now == null ? "" : lines(false, now));
  }

  private String lines(boolean old, String value) {
    StringBuilder out = new StringBuilder();
    for (String line : value.split("\n", -1)) {
      out.append(INDENT).append(marked(old, line)).append('\n');
    }
    return out.toString();
  }

  private static char sign(Change change) {
    if (change.now() == null) {
      return '-';
    } else if (change.before() == null) {
      return '+';
    }
    return change.kinds().equals(Set.of(ChangeKind.MOVED)) ? '>' : '~';
  }

  private String marked(boolean old, String text) {
    String marks = old ? "[-" + safe(text) + "-]" : "{+" + safe(text) + "+}";
    return paint(old ? "31" : "32", marks);
  }

  private String strong(String text) {
    return paint("1", safe(text));
  }

  private String paint(String code, String text) {
    return colour ? "\u001B[" + code + 'm' + text + "\u001B[0m" : text;
  }

  private static String text(Item item) {
    return Inline.plain(item.text());
  }

  private static String safe(String text) {
    return Visible.all(text);
  }
}
