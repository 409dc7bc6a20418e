package competence.diff;

import competence.match.IndexedTree;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Numbering;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One edition, with its items by number and by id. */
final class EditionIndex {
  private final IndexedTree tree;
  private final List<@Nullable String> numbers = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();

  EditionIndex(Framework framework) {
    tree = IndexedTree.of(framework.items());
    Numbering numbering = new Numbering();
    Walk.over(
        framework.items(),
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            byId.put(item.id(), numbers.size());
            numbers.add(numbering.enter(item));
          }

          @Override
          public void leave(Item item, int depth) {
            numbering.leave(item);
          }
        });
  }

  IndexedTree tree() {
    return tree;
  }

  /** The item with an id; {@link IndexedTree#NONE} if there is none. */
  int of(String id) {
    return byId.getOrDefault(id, IndexedTree.NONE);
  }

  String id(int number) {
    return tree.item(number).id();
  }

  /** The place of an item. */
  ItemPlace place(int number) {
    int parent = tree.parent(number);
    int before = tree.sibling(number, -1);
    List<String> path = new ArrayList<>();
    for (int above = parent; above != IndexedTree.NONE; above = tree.parent(above)) {
      path.add(tree.text(above));
    }
    Collections.reverse(path);
    return new ItemPlace(
        tree.item(number),
        parent == IndexedTree.NONE ? null : id(parent),
        before == IndexedTree.NONE ? null : id(before),
        numbers.get(number),
        path);
  }
}
