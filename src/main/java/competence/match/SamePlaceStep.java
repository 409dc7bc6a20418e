package competence.match;

import competence.match.Matching.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins items with the same text below partners. Twins, which are siblings with the same text, are
 * joined by their content first, and in their order if nothing else distinguishes them.
 */
final class SamePlaceStep {
  /** Open siblings with the same text. */
  private static final class Twins {
    private final Deque<Integer> old = new ArrayDeque<>(1);
    private final List<Integer> young = new ArrayList<>(1);
  }

  private final Matching matching;

  SamePlaceStep(Matching matching) {
    this.matching = matching;
  }

  /**
   * Joins what it can, from the top down; returns the number of new pairs.
   *
   * @param inOrder whether to join twins with different content
   */
  int join(boolean inOrder) {
    IndexedTree now = matching.now();
    int joined = children(IndexedTree.NONE, IndexedTree.NONE, inOrder);
    for (int young = 0; young < now.size(); young++) {
      int old = matching.beforeOf(young);
      if (old != IndexedTree.NONE && !now.children(young).isEmpty()) {
        joined += children(old, young, inOrder);
      }
    }
    return joined;
  }

  private int children(int old, int young, boolean inOrder) {
    Map<String, Twins> open = new HashMap<>();
    for (int child : matching.before().children(old)) {
      if (matching.isOpenBefore(child)) {
        open.computeIfAbsent(matching.before().text(child), t -> new Twins()).old.add(child);
      }
    }
    if (open.isEmpty()) {
      return 0;
    }
    for (int child : matching.now().children(young)) {
      Twins twins = open.get(matching.now().text(child));
      if (twins != null && matching.isOpenNow(child)) {
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
      int partner = sameContent(twins.old, child);
      if (partner == IndexedTree.NONE && (single || inOrder) && !twins.old.isEmpty()) {
        partner = twins.old.element();
      }
      if (partner != IndexedTree.NONE) {
        twins.old.remove(partner);
        matching.join(partner, child, Reason.SAME_PLACE);
        joined++;
      }
    }
    return joined;
  }

  /** The twin with the same content among the first few; searching many would take hours. */
  private int sameContent(Deque<Integer> twins, int child) {
    int tries = 0;
    for (int twin : twins) {
      if (matching.before().contentHash(twin) == matching.now().contentHash(child)) {
        return twin;
      } else if (++tries == Matcher.MOST_CANDIDATES) {
        break;
      }
    }
    return IndexedTree.NONE;
  }
}
