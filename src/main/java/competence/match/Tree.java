package competence.match;

import competence.inline.Inline;
import competence.model.Item;
import competence.model.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree with its items numbered in tree order, from 0. What hangs at the top has the parent {@link
 * #NONE}.
 */
public final class Tree {
  /** No item. */
  public static final int NONE = -1;

  private final List<Item> items = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<Integer> top = new ArrayList<>();
  private int[] parents = new int[16];
  private int[] ranks = new int[16];
  private long @Nullable [] marks;

  private Tree() {}

  /** Numbers the items of a tree. */
  public static Tree of(List<Item> top) {
    Tree tree = new Tree();
    Deque<Integer> open = new ArrayDeque<>();
    Walk.over(
        top,
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            open.push(tree.add(item, open.isEmpty() ? NONE : open.element()));
          }

          @Override
          public void leave(Item item, int depth) {
            open.pop();
          }
        });
    return tree;
  }

  private int add(Item item, int parent) {
    int number = items.size();
    if (number == parents.length) {
      parents = Arrays.copyOf(parents, number * 2);
      ranks = Arrays.copyOf(ranks, number * 2);
    }
    List<Integer> siblings = parent == NONE ? top : openChildren(parent);
    items.add(item);
    texts.add(Inline.plain(item.text()));
    children.add(List.of());
    parents[number] = parent;
    ranks[number] = siblings.size();
    siblings.add(number);
    return number;
  }

  /** The list of what is below an item; most items have nothing below them, and share one. */
  private List<Integer> openChildren(int parent) {
    List<Integer> below = children.get(parent);
    if (below.isEmpty()) {
      below = new ArrayList<>();
      children.set(parent, below);
    }
    return below;
  }

  private List<Integer> childrenOf(int item) {
    return item == NONE ? top : children.get(item);
  }

  /** How many items there are. */
  public int size() {
    return items.size();
  }

  /** The item of a number. */
  public Item item(int number) {
    return items.get(number);
  }

  /** What the item says, as plain text. */
  public String text(int number) {
    return texts.get(number);
  }

  /** The item above; {@link #NONE} at the top. */
  public int parent(int number) {
    return parents[number];
  }

  /** Which of its siblings the item is, from 0. */
  public int rank(int number) {
    return ranks[number];
  }

  /** The items below an item, in their order; below {@link #NONE}, those at the top. */
  public List<Integer> children(int number) {
    return childrenOf(number);
  }

  /** The sibling that stands so far behind the item, or before it; {@link #NONE} if none does. */
  public int sibling(int number, int distance) {
    List<Integer> siblings = childrenOf(parent(number));
    int rank = rank(number) + distance;
    return rank < 0 || rank >= siblings.size() ? NONE : siblings.get(rank);
  }

  /** The mark of an item with all that is below it: the same for trees that say the same. */
  long mark(int number) {
    long[] known = marks;
    if (known == null) {
      known = marks();
      marks = known;
    }
    return known[number];
  }

  private long[] marks() {
    long[] marks = new long[size()];
    for (int i = size() - 1; i >= 0; i--) {
      long mark = spread(text(i));
      for (int child : children.get(i)) {
        mark = (mark ^ marks[child]) * 0x9E3779B97F4A7C15L + 1;
      }
      marks[i] = mark;
    }
    return marks;
  }

  private static long spread(String text) {
    long mark = 1125899906842597L;
    for (int i = 0; i < text.length(); i++) {
      mark = mark * 0x100000001B3L + text.charAt(i);
    }
    return mark;
  }
}
