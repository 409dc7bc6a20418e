package competence.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Visits the items of a tree without recursion. */
public final class Walk {
  private Walk() {}

  /** Receives each item before and after its descendants. */
  public interface Visitor {
    /** Called before the descendants; the depth is 1 at the top. */
    void enter(Item item, int depth);

    /** Called after the descendants. */
    default void leave(Item item, int depth) {}
  }

  /** All items, in tree order. */
  public static List<Item> all(List<Item> items) {
    List<Item> all = new ArrayList<>();
    over(items, (item, depth) -> all.add(item));
    return all;
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
