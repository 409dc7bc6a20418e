package competence.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Goes through a tree without recursion, whatever its depth. */
public final class Walk {
  private Walk() {}

  /** Is told of each item, before and after the items below it. */
  public interface Visitor {
    /** Called before the items below; the depth is 1 at the top. */
    void enter(Item item, int depth);

    /** Called after the items below. */
    default void leave(Item item, int depth) {}
  }

  private record Frame(Item item, Iterator<Item> rest) {}

  /** Visits all items, in tree order. */
  public static void over(List<Item> items, Visitor visitor) {
    Deque<Frame> open = new ArrayDeque<>();
    Iterator<Item> here = items.iterator();
    while (true) {
      if (here.hasNext()) {
        Item item = here.next();
        visitor.enter(item, open.size() + 1);
        open.push(new Frame(item, here));
        here = item.items().iterator();
      } else if (open.isEmpty()) {
        return;
      } else {
        visitor.leave(open.peek().item(), open.size());
        here = open.pop().rest();
      }
    }
  }
}
