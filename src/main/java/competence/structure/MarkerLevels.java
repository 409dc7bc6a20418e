package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Marker;
import competence.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the levels of entries by marker and indent together. A marker that is open returns to its
 * level if the indent agrees; else the indent decides. A marker that is new opens a level.
 */
final class MarkerLevels {
  /** Bullets from large to small: those of a later line are usually below those before. */
  private static final List<String> SIZES =
      List.of(
          "\u2022\u25CF\u25A0\u25C6\u25B6\u27A2\u2192\u2726\u2605*",
          "\u00B7o\u25CB\u25E6\u25A1\u25C7",
          "\u25AA\u25AB\u00A7\uF0A7",
          "-");

  private final EntryTree tree;
  private final Map<String, Integer> lastOf = new HashMap<>();
  private boolean indented;
  private boolean doubt;
  private int at;
  private EntryTree.@Nullable Node guessed;

  MarkerLevels(EntryTree tree) {
    this.tree = tree;
  }

  /** Whether the markers differ, but each is there once, and the indents are the same. */
  static boolean tellNothing(List<Block.Entry> entries) {
    Set<String> styles = new HashSet<>();
    int size = -1;
    boolean smaller = true;
    for (Block.Entry entry : entries) {
      boolean bullet = entry.marker().kind() == Marker.Kind.BULLET && isTyped(entry);
      boolean flat = agree(entry.indent(), entries.get(0).indent());
      if (!bullet || !flat || !styles.add(style(entry.marker()))) {
        return false;
      }
      smaller &= size(style(entry.marker())) > size;
      size = size(style(entry.marker()));
    }
    return !smaller;
  }

  /** The place of a bullet in the usual order; -1 for one that is in none. */
  private static int size(String style) {
    for (int i = 0; i < SIZES.size(); i++) {
      if (SIZES.get(i).contains(style)) {
        return i;
      }
    }
    return -1;
  }

  static void warn(Span list, PassContext context) {
    context.report(
        Code.TREE231,
        list,
        "the bullets of this list differ, but nothing tells their levels: its entries are siblings",
        "indent the entries that are below others");
  }

  void add(List<Block.Entry> entries, PassContext context) {
    LabelCount labels = new LabelCount();
    int margin = entries.get(0).indent();
    indented = entries.stream().anyMatch(entry -> !agree(entry.indent(), margin));
    for (int i = 0; i < entries.size(); i++) {
      lastOf.put(style(entries.get(i).marker()), i);
    }
    for (at = 0; at < entries.size(); at++) {
      Block.Entry entry = entries.get(at);
      LabelForm label = labels.of(entry.marker());
      String style = label == null ? style(entry.marker()) : label.shape();
      EntryTree.Node node = new EntryTree.Node(entry, label, style);
      place(node);
      tree.add(node);
    }
    if (doubt) {
      warn(entries.get(0).span().to(entries.get(entries.size() - 1).span()), context);
    }
    if (guessed != null) {
      context.report(
          Code.TREE232,
          guessed.entry().span(),
          "read as below the entry before it: only its marker, "
              + MarkerReport.visible(guessed.entry().marker().sign())
              + ", tells the level",
          "if it is not, indent the entries that are below others");
    }
  }

  /** Closes the entries that an entry is not below. */
  private void place(EntryTree.Node node) {
    EntryTree.Node above = node.label() == null ? null : above(node.label());
    if (above != null) {
      tree.closeBelow(above);
      return;
    }
    EntryTree.Node same = same(node);
    if (same != null) {
      tree.close(same);
      return;
    }
    boolean dedent = closeDeeper(node.entry().indent());
    closeLongerLabels(node.label());
    EntryTree.Node last = tree.last();
    if (last == null || EntryTree.isDeeper(indent(node), indent(last))) {
      return;
    }
    boolean bullets = node.label() == null && last.label() == null;
    boolean doubtful = bullets && isTyped(node.entry()) && !opensLevel(node, last);
    doubt |= doubtful && !indented && !dedent && !node.style().equals(last.style());
    boolean sibling =
        dedent
            || (bullets && (indented || doubtful))
            || node.style().equals(last.style())
            || !isTyped(node.entry())
            || isGoingOn(node, last);
    if (sibling) {
      tree.closeLast();
    } else if (guessed == null && !isDotted(node.label())) {
      guessed = node;
    }
  }

  /** Whether a bullet is smaller than the one before it, or that of an open entry comes again. */
  private boolean opensLevel(EntryTree.Node node, EntryTree.Node last) {
    if (size(node.style()) > size(last.style()) && size(last.style()) >= 0) {
      return true;
    }
    for (EntryTree.Node open : tree.open()) {
      if (lastOf.getOrDefault(open.style(), -1) > at) {
        return true;
      }
    }
    return false;
  }

  /** The innermost open entry whose label begins this one: 2 for 2.1. */
  private EntryTree.@Nullable Node above(LabelForm label) {
    for (EntryTree.Node node : tree.open()) {
      LabelForm other = node.label();
      if (other != null && label.isBelow(other)) {
        return node;
      }
    }
    return null;
  }

  /** The open entry with the same kind of marker, if it has the same indent. */
  private EntryTree.@Nullable Node same(EntryTree.Node node) {
    for (EntryTree.Node other : tree.open()) {
      if (other.style().equals(node.style()) && agree(indent(other), indent(node))) {
        return other;
      }
    }
    return null;
  }

  /** Closes the entries that are indented more; whether there were any. */
  private boolean closeDeeper(int indent) {
    boolean closed = false;
    EntryTree.Node last = tree.last();
    while (last != null && EntryTree.isDeeper(indent(last), indent)) {
      tree.closeLast();
      closed = true;
      last = tree.last();
    }
    return closed;
  }

  /** A 2 that follows a 1.1 is not below it. */
  private void closeLongerLabels(@Nullable LabelForm label) {
    EntryTree.Node last = tree.last();
    while (label != null && !label.isFirst() && last != null && isLonger(last.label(), label)) {
      tree.closeLast();
      last = tree.last();
    }
  }

  private static boolean isLonger(@Nullable LabelForm label, LabelForm other) {
    return label != null && label.parts().size() > other.parts().size();
  }

  /** Whether a label of another form continues the count: 2) after 1. */
  private static boolean isGoingOn(EntryTree.Node node, EntryTree.Node last) {
    LabelForm label = node.label();
    LabelForm before = last.label();
    return label != null && before != null && !label.isFirst() && label.follows(before);
  }

  private static boolean isDotted(@Nullable LabelForm label) {
    return label != null && label.parts().size() > 1;
  }

  private static boolean isTyped(Block.Entry entry) {
    return !entry.marker().sign().isEmpty();
  }

  private static boolean agree(int indent, int other) {
    return !EntryTree.isDeeper(indent, other) && !EntryTree.isDeeper(other, indent);
  }

  private static int indent(EntryTree.Node node) {
    return node.entry().indent();
  }

  private static String style(Marker marker) {
    return MarkerForm.style(marker);
  }
}
