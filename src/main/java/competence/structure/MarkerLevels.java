package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Marker;
import competence.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the levels of entries by marker and indent together. A marker that is open returns to its
 * level if the indent agrees; else the indent decides. A marker that is new opens a level.
 */
final class MarkerLevels {
  /** The usual order of bullets, of which a later one is below an earlier one. */
  private static final List<String> ORDER = List.of("\u2022", "\u00B7", "o", "\u25AA", "\u00A7");

  private final EntryTree tree;
  private boolean indented;
  private EntryTree.@Nullable Node guessed;

  MarkerLevels(EntryTree tree) {
    this.tree = tree;
  }

  /** Whether the markers differ, but each is there once, and the indents are the same. */
  static boolean tellNothing(List<Block.Entry> entries) {
    Set<String> styles = new HashSet<>();
    int usual = -1;
    boolean inOrder = true;
    for (Block.Entry entry : entries) {
      boolean bullet = entry.marker().kind() == Marker.Kind.BULLET && isTyped(entry);
      boolean flat = agree(entry.indent(), entries.get(0).indent());
      if (!bullet || !flat || !styles.add(style(entry.marker()))) {
        return false;
      }
      int place = ORDER.indexOf(style(entry.marker()));
      inOrder &= place > usual;
      usual = place;
    }
    return !inOrder;
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
    for (Block.Entry entry : entries) {
      LabelForm label = labels.of(entry.marker());
      String style = label == null ? style(entry.marker()) : label.shape();
      EntryTree.Node node = new EntryTree.Node(entry, label, style);
      place(node);
      tree.add(node);
    }
    if (guessed != null) {
      context.report(
          Code.TREE232,
          guessed.entry().span(),
          "read as below the entry before it: only its marker, "
              + guessed.entry().marker().sign()
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
    boolean sibling =
        dedent
            || (indented && bullets)
            || node.style().equals(last.style())
            || !isTyped(node.entry())
            || isGoingOn(node, last);
    if (sibling) {
      tree.closeLast();
    } else if (guessed == null && !isDotted(node.label())) {
      guessed = node;
    }
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
