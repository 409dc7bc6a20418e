package competence.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Iterates over a tree in post-order: each item after its descendants. */
public final class BottomUp implements Iterator<Item> {
  private final Deque<Item> open = new ArrayDeque<>();
  private final Deque<Iterator<Item>> rest = new ArrayDeque<>();

  /** An iterator over a tree or a subtree. */
  public BottomUp(List<Item> items) {
    rest.push(items.iterator());
  }

  @Override
  public boolean hasNext() {
    return !open.isEmpty() || (!rest.isEmpty() && rest.element().hasNext());
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    while (rest.element().hasNext()) {
      Item item = rest.element().next();
      open.push(item);
      rest.push(item.items().iterator());
    }
    rest.pop();
    return open.pop();
  }
}
