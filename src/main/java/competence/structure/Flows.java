package competence.structure;

import competence.outline.Block;
import competence.outline.Outline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Rewrites every flow of blocks in a document: the document itself, the content of each entry and
 * of each cell. Inner flows come first. It works without recursion.
 */
public final class Flows {
  /** What a flow is the content of. */
  public enum Place {
    DOCUMENT,
    ENTRY,
    CELL
  }

  /** Rewrites one flow. */
  @FunctionalInterface
  public interface Rewriter {
    /** The new blocks of a flow; the same list if nothing changes. */
    List<Block> rewrite(List<Block> blocks, Place place);
  }

  /** A node whose children are being rewritten. A flow is a list of blocks with its place. */
  private static final class Open {
    private final Object node;
    private final Place place;
    private final List<?> children;
    private final List<Object> done;
    private boolean changed;

    Open(Object node, Place place) {
      this.node = node;
      this.place = place;
      this.children = children(node);
      this.done = new ArrayList<>(children.size());
    }
  }

  private Flows() {}

  /** The outline with all of its flows rewritten. */
  public static Outline rewrite(Outline outline, Rewriter rewriter) {
    return outline.withBlocks(rewrite(outline.blocks(), Place.DOCUMENT, rewriter));
  }

  /** A flow, and all flows in it, rewritten. */
  @SuppressWarnings("unchecked")
  public static List<Block> rewrite(List<Block> blocks, Place place, Rewriter rewriter) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(blocks, place));
    while (true) {
      Open top = open.element();
      if (top.done.size() < top.children.size()) {
        Object child = top.children.get(top.done.size());
        if (isLeaf(child)) {
          top.done.add(child);
        } else {
          open.push(new Open(child, placeOfFlow(top, child)));
        }
        continue;
      }
      open.pop();
      Object rebuilt = top.changed ? rebuilt(top.node, top.done) : top.node;
      if (rebuilt instanceof List<?> flow) {
        rebuilt = rewriter.rewrite((List<Block>) flow, top.place);
      }
      if (open.isEmpty()) {
        return (List<Block>) rebuilt;
      }
      Open above = open.element();
      above.changed |= rebuilt != top.node;
      above.done.add(rebuilt);
    }
  }

  private static Place placeOfFlow(Open above, Object child) {
    return child instanceof List<?> && above.node instanceof Block.Cell ? Place.CELL : Place.ENTRY;
  }

  private static boolean isLeaf(Object node) {
    return node instanceof Block.Paragraph
        || node instanceof Block.Heading
        || node instanceof Block.Lines;
  }

  private static List<?> children(Object node) {
    if (node instanceof List<?> flow) {
      return flow;
    } else if (node instanceof Block.Bullets bullets) {
      return bullets.entries();
    } else if (node instanceof Block.Entry entry) {
      return List.of(entry.blocks());
    } else if (node instanceof Block.Table table) {
      return table.rows();
    } else if (node instanceof Block.Row row) {
      return row.cells();
    }
    return List.of(((Block.Cell) node).blocks());
  }

  @SuppressWarnings("unchecked")
  private static Object rebuilt(Object node, List<?> children) {
    if (node instanceof Block.Bullets bullets) {
      return new Block.Bullets((List<Block.Entry>) children, bullets.rows(), bullets.span());
    } else if (node instanceof Block.Entry entry) {
      return entry.withBlocks((List<Block>) children.get(0));
    } else if (node instanceof Block.Table table) {
      return new Block.Table(table.caption(), (List<Block.Row>) children, table.span());
    } else if (node instanceof Block.Row row) {
      return new Block.Row((List<Block.Cell>) children, row.header(), row.group(), row.span());
    } else if (node instanceof Block.Cell cell) {
      return cell.withBlocks((List<Block>) children.get(0));
    }
    return children;
  }
}
