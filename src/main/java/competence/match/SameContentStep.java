package competence.match;

import competence.match.Matching.Reason;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Joins items with different texts if most of the items below the one are below the other: a group
 * with a new name. Works from the leaves upwards.
 */
final class SameContentStep {
  private final Matching matching;

  SameContentStep(Matching matching) {
    this.matching = matching;
  }

  /** Joins what it can; returns the number of new pairs. */
  int join() {
    return join(false) + join(true);
  }

  private int join(boolean weak) {
    int joined = 0;
    for (int young = matching.now().size() - 1; young >= 0; young--) {
      if (matching.isOpenNow(young) && !matching.now().children(young).isEmpty()) {
        int old = candidate(young);
        if (old != IndexedTree.NONE
            && matching.isOpenBefore(old)
            && (weak ? isLikely(old, young) : isClear(old, young))) {
          matching.join(old, young, Reason.SAME_CONTENT);
          joined++;
        }
      }
    }
    return joined;
  }

  /** The earlier parent of most of the items below; the one that comes first, if several do. */
  private int candidate(int young) {
    Map<Integer, Integer> votes = new LinkedHashMap<>();
    for (int child : matching.now().children(young)) {
      int partner = matching.beforeOf(child);
      int parent =
          partner == IndexedTree.NONE ? IndexedTree.NONE : matching.before().parent(partner);
      if (parent != IndexedTree.NONE) {
        votes.merge(parent, 1, Integer::sum);
      }
    }
    int best = IndexedTree.NONE;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      if (best == IndexedTree.NONE || vote.getValue() > votes.getOrDefault(best, 0)) {
        best = vote.getKey();
      }
    }
    return best;
  }

  /** More than half of the content of both; a single item counts only with another sign. */
  private boolean isClear(int old, int young) {
    int common = matching.commonChildren(old, young);
    return common * 2 > matching.mostChildren(old, young)
        && (common > 1 || matching.haveSameText(old, young) || matching.haveSameParent(old, young));
  }

  /** The same text, and any item below them in common. */
  private boolean isLikely(int old, int young) {
    return matching.haveSameText(old, young) && matching.commonChildren(old, young) > 0;
  }
}
