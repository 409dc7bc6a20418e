package competence.match;

import competence.inline.Inline;
import competence.model.Item;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree with its items numbered in tree order, from 0. Items at the top have the parent {@link
 * #NONE}.
 */
public final class IndexedTree {
  public static final int NONE = -1;

  private final List<Item> items = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<Integer> ranks = new ArrayList<>();
  private final Map<Integer, List<Integer>> children = new HashMap<>();
  private long[] hashes = {};

  private IndexedTree() {}

  public static IndexedTree of(List<Item> top) {
    IndexedTree tree = new IndexedTree();
    List<Integer> path = new ArrayList<>(List.of(NONE));
    Walk.over(
        top,
        (item, depth) -> {
          while (path.size() > depth) {
            path.remove(path.size() - 1);
          }
          path.add(tree.add(item, path.get(depth - 1)));
        });
    return tree;
  }

  /** The boxed numbers are shared, so that a tree takes less memory. */
  private Integer add(Item item, Integer parent) {
    Integer number = items.size();
    List<Integer> siblings = children.computeIfAbsent(parent, p -> new ArrayList<>());
    items.add(item);
    texts.add(Inline.plain(item.text()));
    parents.add(parent);
    ranks.add(siblings.size());
    siblings.add(number);
    return number;
  }

  public int size() {
    return items.size();
  }

  public Item item(int number) {
    return items.get(number);
  }

  public String text(int number) {
    return texts.get(number);
  }

  /** The parent of an item; {@link #NONE} at the top. */
  public int parent(int number) {
    return parents.get(number);
  }

  /** The index of an item among its siblings, from 0. */
  public int rank(int number) {
    return ranks.get(number);
  }

  /** The children of an item in order; for {@link #NONE}, the items at the top. */
  public List<Integer> children(int number) {
    return children.getOrDefault(number, List.of());
  }

  /** The sibling at a distance after an item, or before it; {@link #NONE} if there is none. */
  public int sibling(int number, int distance) {
    List<Integer> siblings = children(parent(number));
    int rank = rank(number) + distance;
    return rank < 0 || rank >= siblings.size() ? NONE : siblings.get(rank);
  }

  /** A hash of an item and all its descendants: the same for trees with the same texts. */
  long contentHash(int number) {
    if (hashes.length == 0) {
      hashes = hashAll();
    }
    return hashes[number];
  }

  private long[] hashAll() {
    long[] all = new long[size()];
    for (int i = size() - 1; i >= 0; i--) {
      long hash = hash(text(i));
      for (int child : children(i)) {
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
