package competence.structure.table;

import competence.outline.Text;
import competence.structure.PassContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Enters which texts are in another order in the tree than in the document. */
final class Moves {
  private Moves() {}

  /**
   * Enters the texts that come earlier in the document than a text before them in the tree.
   *
   * @param items items with all that is below them, in the order of the tree
   */
  static void enter(List<TableItem> items, PassContext context, String reason) {
    Deque<TableItem> open = new ArrayDeque<>();
    pushAll(items, open);
    int furthest = 0;
    while (!open.isEmpty()) {
      TableItem item = open.pop();
      for (Text text : item.texts()) {
        int start = text.span().start();
        if (start < furthest) {
          context.move(text, reason);
        }
        furthest = Math.max(furthest, start);
      }
      pushAll(item.below, open);
    }
  }

  private static void pushAll(List<TableItem> items, Deque<TableItem> open) {
    for (int i = items.size() - 1; i >= 0; i--) {
      open.push(items.get(i));
    }
  }
}
