package competence.check;

import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.outline.Profile;
import competence.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is checked.
 *
 * @param framework the tree, every item with its id
 * @param read the same tree as the document had it: items that had no id have none
 * @param source the document
 * @param profile the habits of the document's family
 */
public record Subject(Framework framework, Framework read, SourceText source, Profile profile) {

  /** Is told of items that stand side by side. */
  interface Siblings {
    /**
     * Called for the top of the tree, and for each item with items below it.
     *
     * @param parent what they stand below; null at the top
     * @param items the items, in order; at least one
     */
    void visit(@Nullable Item parent, List<Item> items);
  }

  /** Visits all families, in the order in which their first items stand. */
  void families(Siblings siblings) {
    if (!framework.items().isEmpty()) {
      siblings.visit(null, framework.items());
    }
    Walk.over(
        framework.items(),
        (item, depth) -> {
          if (!item.items().isEmpty()) {
            siblings.visit(item, item.items());
          }
        });
  }
}
