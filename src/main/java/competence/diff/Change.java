package competence.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one item.
 *
 * @param kinds all that happened to it, in the order of {@link Kind}; never empty
 * @param before the item in the old edition; null if it is new
 * @param now the item in the new edition; null if it is gone
 * @param related of an item that is gone, the ids of those that took its place; of a new one, the
 *     ids of those whose place it took
 */
public record Change(
    Set<Kind> kinds, @Nullable Place before, @Nullable Place now, List<String> related) {
  public Change {
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    related = List.copyOf(related);
  }

  /** Where the item stands now, or stood if it is gone. */
  public Place place() {
    Place place = now == null ? before : now;
    if (place == null) {
      throw new IllegalStateException("an item stands in one edition at least");
    }
    return place;
  }

  /** Whether this happened to the item. */
  public boolean is(Kind kind) {
    return kinds.contains(kind);
  }
}
