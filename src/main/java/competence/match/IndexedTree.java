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
 * A tree with its items numbered in tree order, from 0. Items at the top have the parent {@link
 * #NONE}.
 */
public final class IndexedTree {
  /** No item. */
  public static final int NONE = -1;

  private final List<Item> items = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<Integer> top = new ArrayList<>();
  private int[] parents = new int[16];
  private int[] ranks = new int[16];
  private long @Nullable [] hashes;

  private IndexedTree() {}

  /** Numbers the items of a tree. */
  public static IndexedTree of(List<Item> top) {
    IndexedTree tree = new IndexedTree();
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

  /** The list of children to add to; leaves share an empty one. */
  private List<Integer> openChildren(int parent) {
    List<Integer> below = children.get(parent);
    if (below.isEmpty()) {
      below = new ArrayList<>();
      children.set(parent, below);
    }
    return below;
  }

  /** The number of items. */
  public int size() {
    return items.size();
  }

  /** The item with a number. */
  public Item item(int number) {
    return items.get(number);
  }

  /** The plain text of an item. */
  public String text(int number) {
    return texts.get(number);
  }

  /** The parent of an item; {@link #NONE} at the top. */
  public int parent(int number) {
    return parents[number];
  }

  /** The index of an item among its siblings, from 0. */
  public int rank(int number) {
    return ranks[number];
  }

  /** The children of an item in order; for {@link #NONE}, the items at the top. */
  public List<Integer> children(int number) {
    return number == NONE ? top : children.get(number);
  }

  /** The sibling at a distance after an item, or before it; {@link #NONE} if there is none. */
  public int sibling(int number, int distance) {
    List<Integer> siblings = children(parent(number));
    int rank = rank(number) + distance;
    return rank < 0 || rank >= siblings.size() ? NONE : siblings.get(rank);
  }

  /** A hash of an item and all its descendants: the same for trees with the same texts. */
  long contentHash(int number) {
    long[] known = hashes;
    if (known == null) {
      known = hashAll();
      hashes = known;
    }
    return known[number];
  }

  private long[] hashAll() {
    long[] all = new long[size()];
    for (int i = size() - 1; i >= 0; i--) {
      long hash = hash(text(i));
      for (int child : children.get(i)) {
        hash = (hash ^ all[child]) * 0x9E3779B97F4A7C15L + 1;
      }
      all[i] = hash;
    }
    return all;
  }

  private static long hash(String text) {
    long hash = 1125899906842597L;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 0x100000001B3L + text.charAt(i);
    }
    return hash;
  }
}
