package competence.fuzz;

import competence.model.Framework;
import competence.model.Item;
import competence.model.TreeBuilder;
import competence.model.Walk;

/** Trees without the places that they were read from, so that they can be compared. */
final class SpanFree {
  private SpanFree() {}

  static Framework of(Framework framework) {
    TreeBuilder tree = new TreeBuilder();
    Walk.over(
        framework.items(),
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            tree.open(of(item));
          }

          @Override
          public void leave(Item item, int depth) {
            tree.close();
          }
        });
    return framework.withItems(tree.finish());
  }

  private static Item of(Item item) {
    return new Item(item.kind(), item.id(), item.text(), item.details(), item.items(), null);
  }
}
