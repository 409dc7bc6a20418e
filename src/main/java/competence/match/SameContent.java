package competence.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins items whatever they say, if most of what is below the one is below the other: a group that
 * got another name. From the leaves upwards.
 */
final class SameContent {
  private final Pairs pairs;

  SameContent(Pairs pairs) {
    this.pairs = pairs;
  }

  /** Joins what it can; gives the number of new pairs. */
  int join() {
    return join(false) + join(true);
  }

  private int join(boolean weak) {
    int joined = 0;
    for (int young = pairs.now().size() - 1; young >= 0; young--) {
      if (pairs.isOpenNow(young) && !pairs.now().children(young).isEmpty()) {
        int old = candidate(young);
        if (old != Tree.NONE && (weak ? isLikely(old, young) : isClear(old, young))) {
          pairs.join(old, young, Match.SAME_CONTENT);
          joined++;
        }
      }
    }
    return joined;
  }

  /** The earlier item that most of the items below come from; the first of several. */
  private int candidate(int young) {
    Map<Integer, Integer> votes = new HashMap<>();
    List<Integer> parents = new ArrayList<>();
    for (int child : pairs.now().children(young)) {
      int partner = pairs.beforeOf(child);
      int parent = partner == Tree.NONE ? Tree.NONE : pairs.before().parent(partner);
      if (parent != Tree.NONE && votes.merge(parent, 1, Integer::sum) == 1) {
        parents.add(parent);
      }
    }
    int best = Tree.NONE;
    for (int parent : parents) {
      if (best == Tree.NONE || votes.getOrDefault(parent, 0) > votes.getOrDefault(best, 0)) {
        best = parent;
      }
    }
    return best;
  }

  /**
   * More than half of both contents; a single item is a weak sign, unless the place says so too.
   */
  private boolean isClear(int old, int young) {
    int common = pairs.commonChildren(old, young);
    int most = Math.max(pairs.before().children(old).size(), pairs.now().children(young).size());
    boolean same = pairs.before().text(old).equals(pairs.now().text(young));
    return pairs.isOpenBefore(old)
        && common * 2 > most
        && (common > 1 || same || pairs.share(old, young));
  }

  /** What says the same, and has anything below it that is the same. */
  private boolean isLikely(int old, int young) {
    return pairs.isOpenBefore(old)
        && pairs.before().text(old).equals(pairs.now().text(young))
        && pairs.commonChildren(old, young) > 0;
  }
}
