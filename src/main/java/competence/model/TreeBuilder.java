package competence.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds a tree from items that are opened and closed in tree order. */
public final class TreeBuilder {
  private record Open(Item item, List<Item> below) {}

  private final List<Item> top = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** Opens an item; its present children are ignored. */
  public void open(Item item) {
    open.push(new Open(item, new ArrayList<>()));
  }

  /** Closes the item that was opened last. */
  public void close() {
    Open closed = open.pop();
    Item item = closed.item();
    Item whole = item.with(item.id(), closed.below());
    (open.isEmpty() ? top : open.peek().below()).add(whole);
  }

  /** The number of open items. */
  public int depth() {
    return open.size();
  }

  /** Closes all open items and returns the items at the top. */
  public List<Item> finish() {
    while (!open.isEmpty()) {
      close();
    }
    return List.copyOf(top);
  }
}
