package competence.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one item.
 *
 * @param kinds what happened, in the order of {@link ChangeKind}; never empty
 * @param before the item in the old edition; null if it is new
 * @param now the item in the new edition; null if it was removed
 * @param related for a removed item, the ids of the items that replace it; for a new one, the ids
 *     of the items that it replaces
 */
public record Change(
    Set<ChangeKind> kinds,
    @Nullable ItemPlace before,
    @Nullable ItemPlace now,
    List<String> related) {
  public Change {
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    related = List.copyOf(related);
  }

  /** The place of the item now, or before if it was removed. */
  public ItemPlace place() {
    ItemPlace place = now == null ? before : now;
    if (place == null) {
      throw new IllegalStateException("an item needs a place in one edition at least");
    }
    return place;
  }

  /** Whether this happened to the item. */
  public boolean is(ChangeKind kind) {
    return kinds.contains(kind);
  }
}
