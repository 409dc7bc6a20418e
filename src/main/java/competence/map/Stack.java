package competence.map;

import java.util.ArrayList;
import java.util.List;

/**
 * The boxes of a column, which may be so many that they stand in several piles beside each other.
 */
record Stack(List<MeasuredBox> boxes) {
  /** Between a box and the next one below it. */
  static final int GAP = 8;

  Stack {
    boxes = List.copyOf(boxes);
  }

  /** How high it is if all boxes stand above each other. */
  int height() {
    return boxes.stream().mapToInt(box -> box.height() + GAP).sum() - (boxes.isEmpty() ? 0 : GAP);
  }

  /** The boxes in at most so many piles, which are as low as can be and filled one by one. */
  List<List<MeasuredBox>> piles(int most) {
    int low = boxes.stream().mapToInt(MeasuredBox::height).max().orElse(0);
    int high = Math.max(low, height());
    while (low < high) {
      int middle = low + (high - low) / 2;
      if (pile(middle).size() <= most) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return pile(low);
  }

  private List<List<MeasuredBox>> pile(int limit) {
    List<List<MeasuredBox>> piles = new ArrayList<>();
    List<MeasuredBox> pile = new ArrayList<>();
    int height = 0;
    for (MeasuredBox box : boxes) {
      if (!pile.isEmpty() && height + box.height() > limit) {
        piles.add(pile);
        pile = new ArrayList<>();
        height = 0;
      }
      pile.add(box);
      height += box.height() + GAP;
    }
    piles.add(pile);
    return piles;
  }
}
