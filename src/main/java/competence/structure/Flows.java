package competence.structure;

import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** A node whose children are being rewritten. The document is a list of blocks. */
  private static final class Open {
    private final Object node;
    private final List<?> children;
    private int next;
    private @Nullable List<Object> rewritten; // Null as long as no child has changed.

    Open(Object node) {
      this.node = node;
      this.children = children(node);
    }

    void replace(int at, Object child) {
      if (rewritten == null) {
        rewritten = new ArrayList<>(children);
      }
      rewritten.set(at, child);
    }

    List<?> current() {
      return rewritten == null ? children : rewritten;
    }
  }

  private Flows() {}

  /** The outline with all of its flows rewritten. */
  public static Outline rewrite(Outline outline, Rewriter rewriter) {
    return outline.withBlocks(rewrite(outline.blocks(), Place.DOCUMENT, rewriter));
  }

  /** A flow, and all flows in it, rewritten. */
  public static List<Block> rewrite(List<Block> blocks, Place place, Rewriter rewriter) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(blocks));
    while (true) {
      Open top = open.element();
      if (top.next < top.children.size()) {
        Object child = top.children.get(top.next++);
        if (!isLeaf(child)) {
          open.push(new Open(child));
        }
        continue;
      }
      open.pop();
      Object rebuilt = rebuilt(top, place, rewriter);
      if (open.isEmpty()) {
        return blocks(rebuilt);
      }
      if (rebuilt != top.node) {
        open.element().replace(open.element().next - 1, rebuilt);
      }
    }
  }

  /** All texts in blocks, in order; labels and captions are among them. */
  public static List<Text> texts(List<Block> blocks) {
    List<Text> texts = new ArrayList<>();
    Deque<Object> open = new ArrayDeque<>();
    open.push(blocks);
    while (!open.isEmpty()) {
      Object node = open.pop();
      if (node instanceof Block.Paragraph paragraph) {
        paragraph.lines().forEach(line -> texts.add(line.text()));
        continue;
      } else if (node instanceof Block.Heading heading) {
        texts.add(heading.text());
        continue;
      } else if (node instanceof Block.Lines lines) {
        texts.addAll(lines.lines());
        continue;
      }
      Text label = node instanceof Block.Entry entry ? entry.marker().text() : null;
      if (label != null) {
        texts.add(label);
      }
      List<?> children = children(node);
      for (int i = children.size() - 1; i >= 0; i--) {
        open.push(children.get(i));
      }
      if (node instanceof Block.Table table && table.caption() != null) {
        open.push(table.caption());
      }
    }
    return texts;
  }

  private static boolean isLeaf(Object node) {
    return node instanceof Block.Paragraph
        || node instanceof Block.Heading
        || node instanceof Block.Lines;
  }

  private static List<?> children(Object node) {
    if (node instanceof Block.Bullets bullets) {
      return bullets.entries();
    } else if (node instanceof Block.Entry entry) {
      return entry.blocks();
    } else if (node instanceof Block.Table table) {
      return table.rows();
    } else if (node instanceof Block.Row row) {
      return row.cells();
    }
    return node instanceof Block.Cell cell ? cell.blocks() : (List<?>) node;
  }

  /** The node with its rewritten children; the same node if nothing changed. */
  @SuppressWarnings("unchecked")
  private static Object rebuilt(Open open, Place place, Rewriter rewriter) {
    List<?> children = open.current();
    if (open.node instanceof Block.Entry entry) {
      List<Block> blocks = rewriter.rewrite((List<Block>) children, Place.ENTRY);
      return blocks == entry.blocks() ? entry : entry.withBlocks(blocks);
    } else if (open.node instanceof Block.Cell cell) {
      List<Block> blocks = rewriter.rewrite((List<Block>) children, Place.CELL);
      return blocks == cell.blocks() ? cell : cell.withBlocks(blocks);
    } else if (open.node instanceof List<?>) {
      return rewriter.rewrite((List<Block>) children, place);
    } else if (children == open.children) {
      return open.node;
    } else if (open.node instanceof Block.Bullets bullets) {
      return new Block.Bullets((List<Block.Entry>) children, bullets.rows(), bullets.span());
    } else if (open.node instanceof Block.Table table) {
      return new Block.Table(table.caption(), (List<Block.Row>) children, table.span());
    }
    Block.Row row = (Block.Row) open.node;
    return new Block.Row((List<Block.Cell>) children, row.header(), row.group(), row.span());
  }

  @SuppressWarnings("unchecked")
  private static List<Block> blocks(Object flow) {
    return (List<Block>) flow;
  }
}
