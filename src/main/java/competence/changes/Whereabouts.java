package competence.changes;

import competence.diff.Change;
import competence.diff.Place;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands, so far as people have to be told.
 *
 * @param path the items above it; empty at the top; null if they go without saying
 * @param after the item before it in its list; null if it is the first
 */
record Whereabouts(@Nullable String path, @Nullable String after) {
  private static final int LONGEST_STEP = 80;
  private static final int MOST_STEPS = 5;

  /** Where an item that moved stands in an edition; within one list, only its neighbour tells. */
  static Whereabouts of(Place place, Change change, Edition edition) {
    Place old = change.before();
    Place young = change.now();
    boolean sameList = old != null && young != null && Objects.equals(old.parent(), young.parent());
    Edition.Entry after = edition.find(place.after());
    return new Whereabouts(
        sameList ? null : path(place.path()),
        after == null ? null : Excerpt.of(after.text(), LONGEST_STEP));
  }

  /** The texts of a path on one line, from the top down; the middle of a long one is left out. */
  static String path(List<String> texts) {
    if (texts.size() > MOST_STEPS) {
      int tail = texts.size() - MOST_STEPS + 2;
      return path(texts.subList(0, 1))
          + " \u203A "
          + Excerpt.GAP
          + " \u203A "
          + path(texts.subList(tail, texts.size()));
    }
    return texts.stream()
        .map(text -> Excerpt.of(text, LONGEST_STEP))
        .collect(Collectors.joining(" \u203A "));
  }
}
