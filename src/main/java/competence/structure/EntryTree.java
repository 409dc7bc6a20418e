package competence.structure;

import competence.outline.Block;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nests entries that come one after the other. */
final class EntryTree {
  /** A smaller difference between two indents, in points, is none. */
  private static final int TOLERANCE = 9;

  /** An entry with those below it. */
  static final class Node {
    private final Block.Entry entry;
    private final @Nullable LabelForm label;
    private final String style;
    private final List<Node> below = new ArrayList<>();

    Node(Block.Entry entry, @Nullable LabelForm label, String style) {
      this.entry = entry;
      this.label = label;
      this.style = style;
    }

    Block.Entry entry() {
      return entry;
    }

    @Nullable LabelForm label() {
      return label;
    }

    String style() {
      return style;
    }
  }

  private final Node root;
  private final Deque<Node> open = new ArrayDeque<>();

  EntryTree() {
    Block.Entry none = new Block.Entry(List.of(), new Span(0, 0));
    root = new Node(none, null, "");
  }

  static boolean isDeeper(int indent, int other) {
    return indent > other + TOLERANCE;
  }

  /** The open entries, the innermost first. */
  Iterable<Node> open() {
    return open;
  }

  /** The innermost open entry; null if there is none. */
  @Nullable Node last() {
    return open.peek();
  }

  void closeLast() {
    open.pop();
  }

  /** Closes all entries that are below one, and that one itself. */
  void close(Node node) {
    while (!open.pop().equals(node)) {}
  }

  /** Closes all entries that are below one. */
  void closeBelow(Node node) {
    while (!open.element().equals(node)) {
      open.pop();
    }
  }

  /** Adds an entry below the innermost open one. */
  void add(Node node) {
    Node parent = open.isEmpty() ? root : open.element();
    parent.below.add(node);
    open.push(node);
  }

  /** Adds an entry by the level that the document states; without one it has that before it. */
  void addByLevel(Block.Entry entry) {
    Node last = open.peek();
    int level = entry.level() >= 0 ? entry.level() : last == null ? 0 : last.entry.level();
    while (!open.isEmpty() && open.element().entry.level() >= level) {
      open.pop();
    }
    boolean stated = entry.level() >= 0;
    add(new Node(stated ? entry : entry.withLevel(level), null, ""));
  }

  /** The entries of the highest level, with the others below them. Can be called once. */
  List<Block.Entry> entries() {
    List<Node> all = new ArrayList<>();
    Deque<Node> next = new ArrayDeque<>(List.of(root));
    while (!next.isEmpty()) {
      Node node = next.pop();
      all.add(node);
      next.addAll(node.below);
    }
    Collections.reverse(all); // Those below come before those above them.
    Map<Node, Block.Entry> done = new IdentityHashMap<>();
    for (Node node : all) {
      done.put(node, withBelow(node.entry, node.below.stream().map(done::get).toList()));
    }
    return root.below.stream().map(done::get).toList();
  }

  private static Block.Entry withBelow(Block.Entry entry, List<Block.Entry> below) {
    if (below.isEmpty()) {
      return entry;
    }
    List<Block> blocks = new ArrayList<>(entry.blocks());
    Iterator<Block.Entry> all = below.iterator();
    blocks.add(new Block.Bullets(below, all.next().span().to(below.get(below.size() - 1).span())));
    return entry.withBlocks(blocks);
  }
}
