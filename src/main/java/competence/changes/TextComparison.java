package competence.changes;

import competence.diff.ItemPlace;
import competence.diff.TextPart;
import competence.diff.TextPart.Origin;
import competence.diff.WordDiff;
import competence.inline.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An old and a new text, compared word by word.
 *
 * @param stretches the stretches that both have, and those that one has
 * @param isWhole whether the texts are not compared, because one replaces the other
 */
record TextComparison(List<TextPart> stretches, boolean isWhole) {
  TextComparison {
    stretches = List.copyOf(stretches);
  }

  /** The texts of items, without markup; those of several items are joined with line feeds. */
  static TextComparison of(ChangeRow row) {
    String before = joined(row.before());
    String now = joined(row.now());
    boolean replaced = row.isReplacement() && row.before().size() == row.now().size();
    return replaced || before.isEmpty() || now.isEmpty() ? whole(before, now) : of(before, now);
  }

  private static String joined(List<ItemPlace> places) {
    return places.stream()
        .map(place -> Inline.plain(place.item().text()))
        .map(text -> places.size() == 1 ? text : text.replace('\n', ' '))
        .collect(Collectors.joining("\n"));
  }

  private static TextComparison whole(String before, String now) {
    List<TextPart> stretches = new ArrayList<>();
    if (!before.isEmpty()) {
      stretches.add(new TextPart(Origin.OLD, before));
    }
    if (!now.isEmpty()) {
      stretches.add(new TextPart(Origin.NEW, now));
    }
    return new TextComparison(stretches, true);
  }

  /** Two plain texts; null for one that an edition does not have. */
  static TextComparison of(@Nullable String before, @Nullable String now) {
    return before == null || now == null
        ? whole(before == null ? "" : before, now == null ? "" : now)
        : new TextComparison(WordDiff.between(before, now), false);
  }

  /** The stretches of one edition, split into those of its items. */
  List<List<TextPart>> parts(Origin origin, int items) {
    List<List<TextPart>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (TextPart stretch : stretches) {
      if (stretch.origin() == Origin.BOTH || stretch.origin() == origin) {
        String[] lines =
            items == 1 ? new String[] {stretch.text()} : stretch.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
          if (i > 0) {
            parts.add(new ArrayList<>());
          }
          if (!lines[i].isEmpty()) {
            parts.get(parts.size() - 1).add(new TextPart(stretch.origin(), lines[i]));
          }
        }
      }
    }
    return parts;
  }
}
