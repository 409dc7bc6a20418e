package competence.changes;

import competence.diff.Change;
import competence.diff.Place;
import java.util.List;

/**
 * What is told together: a change; or an item that is gone with those that took its place, or those
 * that are gone with the one that took theirs.
 *
 * @param number the number of its first change
 * @param event what happened, in words
 * @param change the change; the one of the whole item if it was split or merged
 * @param before the places in the old edition
 * @param now the places in the new one
 */
record Row(int number, String event, Change change, List<Place> before, List<Place> now) {
  Row {
    before = List.copyOf(before);
    now = List.copyOf(now);
  }

  /** Whether items took the place of others. */
  boolean isReplacement() {
    return !before.isEmpty() && !now.isEmpty() && (change.before() == null || change.now() == null);
  }

  /** Where to look for it. */
  Place place() {
    return now.isEmpty() ? before.get(0) : now.get(0);
  }
}
