package competence.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins items that say the same below items that are the same. Of twins, which say the same below
 * one item, those are joined first that have the same below them, and the others in their order
 * when nothing else tells them apart.
 */
final class SamePlace {
  /** Items below one item that say the same and have no partner. */
  private static final class Twins {
    private final Deque<Integer> old = new ArrayDeque<>(1);
    private final List<Integer> young = new ArrayList<>(1);
  }

  private final Pairs pairs;

  SamePlace(Pairs pairs) {
    this.pairs = pairs;
  }

  /**
   * Joins what it can, from the top down; gives the number of new pairs.
   *
   * @param inOrder whether twins are joined that have not the same below them
   */
  int join(boolean inOrder) {
    Tree now = pairs.now();
    int joined = children(Tree.NONE, Tree.NONE, inOrder);
    for (int young = 0; young < now.size(); young++) {
      int old = pairs.beforeOf(young);
      if (old != Tree.NONE && !now.children(young).isEmpty()) {
        joined += children(old, young, inOrder);
      }
    }
    return joined;
  }

  private int children(int old, int young, boolean inOrder) {
    Map<String, Twins> open = new HashMap<>();
    for (int child : pairs.before().children(old)) {
      if (pairs.isOpenBefore(child)) {
        open.computeIfAbsent(pairs.before().text(child), t -> new Twins()).old.add(child);
      }
    }
    if (open.isEmpty()) {
      return 0;
    }
    for (int child : pairs.now().children(young)) {
      Twins twins = open.get(pairs.now().text(child));
      if (twins != null && pairs.isOpenNow(child)) {
        twins.young.add(child);
      }
    }
    int joined = 0;
    for (Twins twins : open.values()) {
      joined += join(twins, inOrder);
    }
    return joined;
  }

  private int join(Twins twins, boolean inOrder) {
    boolean single = twins.old.size() == 1 && twins.young.size() == 1;
    int joined = 0;
    for (int child : twins.young) {
      int partner = alike(twins.old, child);
      if (partner == Tree.NONE && (single || inOrder) && !twins.old.isEmpty()) {
        partner = twins.old.element();
      }
      if (partner != Tree.NONE) {
        twins.old.remove(partner);
        pairs.join(partner, child, Match.SAME_PLACE);
        joined++;
      }
    }
    return joined;
  }

  /** The first few of many twins are looked at: all of them would be a matter of hours. */
  private int alike(Deque<Integer> twins, int child) {
    int tries = 0;
    for (int twin : twins) {
      if (pairs.before().mark(twin) == pairs.now().mark(child)) {
        return twin;
      } else if (++tries == Matcher.MOST_CANDIDATES) {
        break;
      }
    }
    return Tree.NONE;
  }
}
