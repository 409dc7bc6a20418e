package competence.index;

import competence.model.ItemKind;
import competence.model.Walk;
import competence.present.Shown;

/**
 * How much people see of a framework.
 *
 * @param competences how many leaves
 * @param sections how many headings
 */
record Tally(int competences, int sections) {
  static Tally of(Shown shown) {
    int[] counts = {0, 0};
    Walk.over(
        shown.framework().items(),
        (item, depth) -> {
          counts[0] += item.isLeaf() ? 1 : 0;
          counts[1] += item.kind() == ItemKind.HEADING ? 1 : 0;
        });
    return new Tally(counts[0], counts[1]);
  }
}
