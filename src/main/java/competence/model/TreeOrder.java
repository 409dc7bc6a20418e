package competence.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The items of a tree in its order, one after the other, for whoever goes through two at once. */
public final class TreeOrder implements Iterator<Item> {
  private final Deque<Iterator<Item>> open = new ArrayDeque<>();
  private int depth;

  /** All items of a tree, or of a part of it. */
  public TreeOrder(List<Item> items) {
    open.push(items.iterator());
  }

  @Override
  public boolean hasNext() {
    while (!open.isEmpty() && !open.element().hasNext()) {
      open.pop();
    }
    return !open.isEmpty();
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    depth = open.size();
    Item item = open.element().next();
    open.push(item.items().iterator());
    return item;
  }

  /** How deep the item is that came last; 1 at the top. */
  public int depth() {
    return depth;
  }
}
