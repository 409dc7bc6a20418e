package competence.changes;

import competence.diagnostic.Visible;
import competence.diff.Change;
import competence.diff.ChangeKind;
import competence.diff.Difference;
import competence.diff.FactChange;
import competence.diff.ItemPlace;
import competence.diff.TextPart;
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
public final class ChangesText implements ChangesWriter {
  private static final String INDENT = "    ";

  private final boolean colour;

  /** A writer with or without colours. */
  public ChangesText(boolean colour) {
    this.colour = colour;
  }

  @Override
  public void write(Difference difference, Appendable out) throws IOException {
    if (difference.isEmpty()) {
      out.append("no difference: ").append(unchanged(difference)).append('\n');
      return;
    }
    out.append(strong(safe(Inline.plain(difference.now().title())))).append(": ");
    out.append(ChangeWords.counts(difference.counts())).append("; ");
    out.append(unchanged(difference)).append('\n');
    for (FactChange fact : difference.facts()) {
      out.append('\n').append(strong(safe(fact.name()))).append('\n');
      values(fact.before(), fact.now(), out);
    }
    @Nullable List<String> section = null;
    for (Change change : difference.changes()) {
      List<String> path = change.place().path();
      if (!path.equals(section)) {
        out.append('\n').append(strong(safe(path.isEmpty() ? "(top)" : String.join(" > ", path))));
        out.append('\n');
      }
      section = path;
      change(change, out);
    }
  }

  private static String unchanged(Difference difference) {
    int count = difference.unchanged();
    return count + (count == 1 ? " item" : " items") + " unchanged";
  }

  private void change(Change change, Appendable out) throws IOException {
    ItemPlace place = change.place();
    out.append("  ").append(sign(change)).append(' ');
    if (place.number() != null) {
      out.append(place.number()).append(' ');
    }
    out.append(ChangeWords.of(change)).append("  [").append(safe(place.item().id())).append("]\n");
    ItemPlace before = change.before();
    ItemPlace now = change.now();
    if (before != null && now != null) {
      both(change, before, now, out);
    } else {
      boolean old = now == null;
      out.append(INDENT).append(marked(old, text(place.item()))).append('\n');
    }
    if (!change.related().isEmpty()) {
      out.append(INDENT).append(now == null ? "replaced by " : "replaces ");
      out.append(safe(String.join(", ", change.related()))).append('\n');
    }
  }

  private void both(Change change, ItemPlace before, ItemPlace now, Appendable out)
      throws IOException {
    Item old = before.item();
    Item young = now.item();
    out.append(INDENT);
    for (TextPart stretch : WordDiff.between(text(old), text(young))) {
      switch (stretch.origin()) {
        case BOTH -> out.append(safe(stretch.text()));
        case OLD -> out.append(marked(true, stretch.text()));
        case NEW -> out.append(marked(false, stretch.text()));
      }
    }
    out.append('\n');
    if (change.is(ChangeKind.MOVED)) {
      moved(before, now, out);
    }
    value("id", old.id(), young.id(), out);
    value("kind", old.kind().word(), young.kind().word(), out);
    value("type", old.type(), young.type(), out);
    value("code", old.code(), young.code(), out);
    value("level", levels(old), levels(young), out);
    for (ItemDetail property : ItemDetail.properties(old, young)) {
      value(safe(property.name()), property.before(), property.now(), out);
    }
    value("note", old.note(), young.note(), out);
  }

  private static @Nullable String levels(Item item) {
    return item.levels().isEmpty() ? null : String.join(", ", item.levels());
  }

  private static void moved(ItemPlace before, ItemPlace now, Appendable out) throws IOException {
    if (Objects.equals(before.path(), now.path())) {
      out.append(INDENT).append("moved among its siblings\n");
      return;
    }
    String from = before.path().isEmpty() ? "(top)" : String.join(" > ", before.path());
    out.append(INDENT).append("moved from ").append(safe(from)).append('\n');
  }

  private void value(String name, @Nullable String before, @Nullable String now, Appendable out)
      throws IOException {
    if (!Objects.equals(before, now)) {
      out.append(INDENT).append(name).append(":\n");
      values(before, now, out);
    }
  }

  private void values(@Nullable String before, @Nullable String now, Appendable out)
      throws IOException {
    if (before != null) {
      lines(true, before, out);
    }
    if (now != null) {
      lines(false, now, out);
    }
  }

  private void lines(boolean old, String value, Appendable out) throws IOException {
    for (String line : value.split("\n", -1)) {
      out.append(INDENT).append(marked(old, line)).append('\n');
    }
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
    return paint("1", text);
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
