package competence;

import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A framework with random edits that keeps the identity of its items. The same seed gives the same
 * framework and the same edits.
 */
public final class Edition {
  /** The changes of an item. */
  public enum Deed {
    REWORDED,
    MOVED,
    RETITLED,
    DIVIDED
  }

  /** An item that can be changed. */
  public static final class Node {
    private final ItemKind kind;
    private final @Nullable String id;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Node> below = new ArrayList<>();
    private List<String> words;
    private @Nullable Node above;

    Node(ItemKind kind, @Nullable String id, List<String> words) {
      this.kind = kind;
      this.id = id;
      this.words = words;
    }

    /** The original id; null for an added item. */
    public @Nullable String id() {
      return id;
    }

    /** The changes of the item. */
    public List<Deed> deeds() {
      return deeds;
    }

    /** The text. */
    public String text() {
      return String.join(" ", words);
    }

    /** The sub-items. */
    public List<Node> below() {
      return below;
    }
  }

  private static final List<String> OPENERS =
      List.of("An ability to", "An ability to", "Ability to", "Knowledge of", "an ability to", "");
  private static final List<String> GROUPS =
      List.of("Knowledge", "Application", "Assessment", "Working with others");
  private static final List<String> SYLLABLES =
      List.of("ba", "den", "fi", "gor", "hal", "ke", "lum", "mi", "nor", "pa", "rus", "ti", "vel");
  private static final int VOCABULARY = 1500;
  private static final int DEEPEST = 5;

  private final Random random;
  private final Node top = new Node(ItemKind.HEADING, "", List.of());
  private int ids;

  /** A framework with a number of items. */
  public Edition(long seed, int items) {
    random = new Random(seed);
    Node here = top;
    int depth = 0;
    while (ids < items) {
      while (depth > 0 && (depth == DEEPEST || random.nextInt(3) == 0)) {
        here = java.util.Objects.requireNonNull(here.above);
        depth--;
      }
      boolean heading = depth < 2 && random.nextInt(3) > 0;
      Node node =
          new Node(heading ? ItemKind.HEADING : ItemKind.STATEMENT, "i" + ids++, words(heading));
      put(node, here, here.below.size());
      if (heading || random.nextInt(5) == 0) {
        here = node;
        depth++;
      }
    }
  }

  private List<String> words(boolean heading) {
    List<String> words = new ArrayList<>();
    if (heading && random.nextInt(4) == 0) {
      return new ArrayList<>(List.of(GROUPS.get(random.nextInt(GROUPS.size())).split(" ", -1)));
    }
    String opener = heading ? "" : OPENERS.get(random.nextInt(OPENERS.size()));
    if (!opener.isEmpty()) {
      words.addAll(List.of(opener.split(" ", -1)));
    }
    for (int i = (heading ? 2 : 4) + random.nextInt(heading ? 5 : 14); i > 0; i--) {
      words.add(word());
    }
    return words;
  }

  /** Few words are frequent, and most are rare. */
  private String word() {
    double share = random.nextDouble();
    int number = (int) (share * share * share * VOCABULARY);
    StringBuilder word = new StringBuilder();
    for (int rest = number + 13; rest > 0; rest /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return word.toString();
  }

  private static void put(Node node, Node above, int at) {
    node.above = above;
    above.below.add(at, node);
  }

  /** The current framework, with the original ids or without ids. */
  public Framework framework(boolean withIds) {
    TreeBuilder tree = new TreeBuilder();
    top.below.forEach(node -> add(node, withIds, tree));
    return new Framework("f", "A framework", "en", null, Facts.NONE, tree.finish());
  }

  private static void add(Node node, boolean withIds, TreeBuilder tree) {
    String id = withIds && node.id != null ? node.id : "";
    String text = Inline.escape(node.text());
    tree.open(new Item(node.kind, id, text, ItemDetails.NONE, List.of(), null));
    node.below.forEach(child -> add(child, withIds, tree));
    tree.close();
  }

  /** All items, in tree order. */
  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    collect(top, nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> nodes) {
    for (Node child : node.below) {
      nodes.add(child);
      collect(child, nodes);
    }
  }

  /** Makes a number of edits. */
  public void edit(int times) {
    List<Node> nodes = nodes();
    for (int i = 0; i < times; i++) {
      Node node = nodes.get(random.nextInt(nodes.size()));
      if (isThere(node)) {
        edit(node, nodes);
      }
    }
  }

  private boolean isThere(Node node) {
    Node here = node;
    while (here.above != null) {
      if (!here.above.below.contains(here)) {
        return false;
      }
      here = here.above;
    }
    return here == top;
  }

  private void edit(Node node, List<Node> nodes) {
    switch (random.nextInt(9)) {
      case 0, 1 -> reword(node);
      case 2 -> move(node, nodes.get(random.nextInt(nodes.size())));
      case 3 -> insert(node, nodes);
      case 4 -> delete(node);
      case 5 -> split(node, nodes);
      case 6 -> merge(node, nodes);
      case 7 -> Collections.shuffle(node.below, random);
      default -> retitle(node);
    }
  }

  /** Changes up to two words in five, once. */
  private void reword(Node node) {
    int most = node.words.size() * 2 / 5;
    if (most == 0 || !isUntouched(node)) {
      return;
    }
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      int at = random.nextInt(node.words.size());
      switch (random.nextInt(4)) {
        case 0 -> node.words.add(at, word());
        case 1 -> node.words.remove(at);
        default -> node.words.set(at, word());
      }
    }
    node.deeds.add(Deed.REWORDED);
  }

  private static boolean isUntouched(Node node) {
    return node.deeds.stream().allMatch(deed -> deed == Deed.MOVED);
  }

  private void move(Node node, Node target) {
    Node above = target;
    while (above.above != null) {
      if (above == node) {
        return;
      }
      above = above.above;
    }
    if (isThere(target) && node.above != null) {
      node.above.below.remove(node);
      put(node, target, random.nextInt(target.below.size() + 1));
      node.deeds.add(Deed.MOVED);
    }
  }

  private void insert(Node node, List<Node> nodes) {
    Node young = new Node(ItemKind.STATEMENT, null, words(false));
    put(young, node, random.nextInt(node.below.size() + 1));
    nodes.add(young);
  }

  private static void delete(Node node) {
    if (node.below.size() <= 3 && node.above != null) {
      node.above.below.remove(node);
    }
  }

  /** Splits a leaf into two, both with its first words. */
  private void split(Node node, List<Node> nodes) {
    int size = node.words.size();
    if (!node.below.isEmpty() || size < 10 || !isUntouched(node) || node.above == null) {
      return;
    }
    int at = 3 + (size - 3) / 2;
    List<String> second = new ArrayList<>(node.words.subList(0, 3));
    second.addAll(node.words.subList(at, size));
    List<Node> parts =
        List.of(
            new Node(node.kind, null, new ArrayList<>(node.words.subList(0, at))),
            new Node(node.kind, null, second));
    int rank = node.above.below.indexOf(node);
    node.above.below.remove(node);
    for (Node part : parts) {
      part.deeds.add(Deed.DIVIDED);
      put(part, node.above, rank++);
      nodes.add(part);
    }
  }

  /** Merges two neighbouring leaves. */
  private void merge(Node node, List<Node> nodes) {
    Node above = node.above;
    int rank = above == null ? -1 : above.below.indexOf(node);
    if (above == null || rank + 1 >= above.below.size()) {
      return;
    }
    Node next = above.below.get(rank + 1);
    if (!node.below.isEmpty()
        || !next.below.isEmpty()
        || !isUntouched(node)
        || !isUntouched(next)
        || node.kind != next.kind) {
      return;
    }
    List<String> words = new ArrayList<>(node.words);
    words.add("and");
    words.addAll(next.words);
    Node whole = new Node(node.kind, null, words);
    whole.deeds.add(Deed.DIVIDED);
    above.below.remove(node);
    above.below.remove(next);
    put(whole, above, rank);
    nodes.add(whole);
  }

  /** Renames a group. */
  private void retitle(Node node) {
    if (node.kind == ItemKind.HEADING && node.below.size() > 1 && isUntouched(node)) {
      node.words = words(true);
      node.deeds.add(Deed.RETITLED);
    }
  }
}
