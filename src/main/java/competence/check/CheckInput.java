package competence.check;

import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.outline.Profile;
import competence.source.SourceText;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What rules check.
 *
 * @param framework the tree; every item has an id
 * @param read the same tree as it was read: items without an id in the document have none
 * @param source the document
 * @param profile the profile that the document was read with
 */
public record CheckInput(Framework framework, Framework read, SourceText source, Profile profile) {

  /** Receives groups of siblings. */
  interface Siblings {
    /**
     * Called for the top of the tree and for each item that has items below it.
     *
     * @param parent their parent; null at the top
     * @param items the siblings in order; at least one
     */
    void visit(@Nullable Item parent, List<Item> items);
  }

  /** Visits all items in tree order. */
  void forEachItem(Consumer<Item> visitor) {
    Walk.over(framework.items(), (item, depth) -> visitor.accept(item));
  }

  /** Visits all groups of siblings, in the order of their parents. */
  void forEachSiblings(Siblings siblings) {
    if (!framework.items().isEmpty()) {
      siblings.visit(null, framework.items());
    }
    forEachItem(
        item -> {
          if (!item.items().isEmpty()) {
            siblings.visit(item, item.items());
          }
        });
  }
}
