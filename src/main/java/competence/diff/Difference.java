package competence.diff;

import competence.model.Framework;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that is different between two editions.
 *
 * @param before the old edition
 * @param now the new one
 * @param facts what is different about the framework as a whole
 * @param changes what happened to items, in the order of the new edition; what is gone comes where
 *     it would be
 * @param unchanged how many items are as they were
 */
public record Difference(
    Framework before, Framework now, List<FactChange> facts, List<Change> changes, int unchanged) {
  public Difference {
    facts = List.copyOf(facts);
    changes = List.copyOf(changes);
  }

  /** Whether nothing is different. */
  public boolean isEmpty() {
    return facts.isEmpty() && changes.isEmpty();
  }

  /** How many items each kind of change happened to; those that happened to none are left out. */
  public Map<Kind, Integer> counts() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Change change : changes) {
      change.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum));
    }
    return counts;
  }
}
