package competence.diff;

import competence.model.Framework;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All differences between two editions.
 *
 * @param before the old edition
 * @param now the new one
 * @param facts changes to the framework as a whole
 * @param changes changes to items, in the order of the new edition; removed items are where they
 *     would be
 * @param unchanged the number of unchanged items
 */
public record Difference(
    Framework before, Framework now, List<FactChange> facts, List<Change> changes, int unchanged) {
  public Difference {
    facts = List.copyOf(facts);
    changes = List.copyOf(changes);
  }

  /** Whether both editions are the same. */
  public boolean isEmpty() {
    return facts.isEmpty() && changes.isEmpty();
  }

  /** The number of items for each kind of change, without zeros. */
  public Map<ChangeKind, Integer> counts() {
    Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
    for (Change change : changes) {
      change.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum));
    }
    return counts;
  }
}
