package competence.diff;

import competence.match.IndexedTree;
import competence.match.Matching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the items that were moved: those with another parent, and the fewest others that explain
 * the new order of siblings.
 */
final class Moves {
  private final Matching matching;
  private final boolean[] moved;

  private Moves(Matching matching) {
    this.matching = matching;
    this.moved = new boolean[matching.now().size()];
  }

  /** Whether each new item was moved, by number. */
  static boolean[] of(Matching matching) {
    Moves moves = new Moves(matching);
    moves.among(IndexedTree.NONE);
    for (int young = 0; young < matching.now().size(); young++) {
      moves.among(young);
    }
    return moves.moved;
  }

  /** Finds moves among the children of an item. */
  private void among(int young) {
    int old = young == IndexedTree.NONE ? IndexedTree.NONE : matching.beforeOf(young);
    List<Integer> stayed = new ArrayList<>();
    for (int child : matching.now().children(young)) {
      int partner = matching.beforeOf(child);
      if (partner != IndexedTree.NONE) {
        boolean same =
            matching.before().parent(partner) == old
                && (old != IndexedTree.NONE || young == IndexedTree.NONE);
        if (same) {
          stayed.add(child);
        } else {
          moved[child] = true;
        }
      }
    }
    order(stayed);
  }

  /** The longest subsequence of siblings in the old order was not moved. */
  private void order(List<Integer> siblings) {
    int[] ends = new int[siblings.size()];
    int[] ranks = new int[siblings.size()];
    int[] last = new int[siblings.size()];
    int length = 0;
    for (int i = 0; i < siblings.size(); i++) {
      int rank = matching.before().rank(matching.beforeOf(siblings.get(i)));
      int at = Arrays.binarySearch(ranks, 0, length, rank);
      int slot = -at - 1;
      ranks[slot] = rank;
      ends[slot] = i;
      last[i] = slot == 0 ? IndexedTree.NONE : ends[slot - 1];
      length = Math.max(length, slot + 1);
    }
    boolean[] inOrder = new boolean[siblings.size()];
    for (int i = length == 0 ? IndexedTree.NONE : ends[length - 1];
        i != IndexedTree.NONE;
        i = last[i]) {
      inOrder[i] = true;
    }
    for (int i = 0; i < inOrder.length; i++) {
      moved[siblings.get(i)] |= !inOrder[i];
    }
  }
}
