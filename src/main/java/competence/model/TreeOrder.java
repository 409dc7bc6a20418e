package competence.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Iterates over a tree in tree order: each item before its descendants. */
public final class TreeOrder implements Iterator<Item> {
  private final Deque<Iterator<Item>> open = new ArrayDeque<>();
  private int depth;

  /** An iterator over a tree or a subtree. */
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

  /** The depth of the last item; 1 at the top. */
  public int depth() {
    return depth;
  }
}
