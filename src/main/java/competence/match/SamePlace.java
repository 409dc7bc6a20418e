package competence.match;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins items that say the same below items that are the same. Twins, which say the same below one
 * item, are joined in their order, those first that have the same below them.
 */
final class SamePlace {
  private final Pairs pairs;
  private final long[] marksBefore;
  private final long[] marksNow;

  SamePlace(Pairs pairs) {
    this.pairs = pairs;
    this.marksBefore = pairs.before().marks();
    this.marksNow = pairs.now().marks();
  }

  /** Joins what it can, from the top down; gives the number of new pairs. */
  int join() {
    Tree now = pairs.now();
    int joined = children(Tree.NONE, Tree.NONE);
    for (int young = 0; young < now.size(); young++) {
      int old = pairs.beforeOf(young);
      if (old != Tree.NONE && !now.children(young).isEmpty()) {
        joined += children(old, young);
      }
    }
    return joined;
  }

  private int children(int old, int young) {
    List<Integer> below = pairs.now().children(young);
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int child : pairs.before().children(old)) {
      if (pairs.isOpenBefore(child)) {
        open.computeIfAbsent(pairs.before().text(child), t -> new ArrayDeque<>()).add(child);
      }
    }
    return open.isEmpty() ? 0 : children(open, below, true) + children(open, below, false);
  }

  private int children(Map<String, Deque<Integer>> open, List<Integer> below, boolean whole) {
    int joined = 0;
    for (int child : below) {
      Deque<Integer> twins = open.get(pairs.now().text(child));
      if (twins != null && pairs.isOpenNow(child)) {
        int partner = whole ? alike(twins, child) : twins.isEmpty() ? Tree.NONE : twins.element();
        if (partner != Tree.NONE) {
          twins.remove(partner);
          pairs.join(partner, child, Match.SAME_PLACE);
          joined++;
        }
      }
    }
    return joined;
  }

  /** The first few of many twins are looked at: all of them would be a matter of hours. */
  private int alike(Deque<Integer> twins, int child) {
    int tries = 0;
    for (int twin : twins) {
      if (marksBefore[twin] == marksNow[child]) {
        return twin;
      } else if (++tries == Matcher.MOST_CANDIDATES) {
        break;
      }
    }
    return Tree.NONE;
  }
}
