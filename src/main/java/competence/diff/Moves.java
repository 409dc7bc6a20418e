package competence.diff;

import static competence.match.IndexedTree.NONE;

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
    moves.among(NONE);
    for (int young = 0; young < matching.now().size(); young++) {
      moves.among(young);
    }
    return moves.moved;
  }

  /** Finds moves among the children of an item. */
  private void among(int young) {
    List<Integer> stayed = new ArrayList<>();
    for (int child : matching.now().children(young)) {
      int partner = matching.beforeOf(child);
      moved[child] = partner != NONE && !matching.haveSameParent(partner, child);
      if (partner != NONE && !moved[child]) {
        stayed.add(child);
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
      last[i] = slot == 0 ? NONE : ends[slot - 1];
      length = Math.max(length, slot + 1);
    }
    siblings.forEach(sibling -> moved[sibling] = true);
    for (int i = length == 0 ? NONE : ends[length - 1]; i != NONE; i = last[i]) {
      moved[siblings.get(i)] = false;
    }
  }
}
