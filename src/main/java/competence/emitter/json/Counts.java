package competence.emitter.json;

import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Walk;
import java.util.List;

/** How many there are of what in a tree. */
record Counts(int headings, int statements, int leaves) {

  static Counts of(List<Item> items) {
    int[] counts = new int[3];
    Walk.over(
        items,
        (item, depth) -> {
          counts[item.kind() == ItemKind.HEADING ? 0 : 1]++;
          counts[2] += item.isLeaf() ? 1 : 0;
        });
    return new Counts(counts[0], counts[1], counts[2]);
  }
}
