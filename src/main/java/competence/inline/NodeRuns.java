package competence.inline;

import competence.text.WellFormed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a parsed block of Markdown: a paragraph, a heading or a cell. Line breaks are spaces.
 */
public final class NodeRuns {
  /** A line feed that is a run of its own: the end of a line that the caller wants to keep. */
  public static final Run LINE_FEED = Run.plain("\n");

  private final List<Run> done = new ArrayList<>();
  private final List<List<Node>> nodes = new ArrayList<>();
  private List<Node> open = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Run style;

  private NodeRuns() {}

  /** Converts raw HTML and images, which the texts of the tree do not support, to text. */
  public interface Other {
    /** Called for each inline node, before its children. */
    default void enter(Node node) {}

    /** Called for each inline node, after its children. */
    default void leave(Node node) {}

    /** The text for a text. */
    default String text(Text text) {
      return text.getLiteral();
    }

    String html(HtmlInline html);

    /** The text for an image; null for its description. */
    @Nullable String image(Image image);

    /** The text for a node that CommonMark does not know; null if it has none of its own. */
    default @Nullable String custom(CustomNode node) {
      return null;
    }

    /** The text for a line break: a space, or a line feed to keep the lines. */
    default String lineBreak(Node lineBreak) {
      return " ";
    }
  }

  /** Reads the runs of a block with the nodes of each. */
  public static NodeRuns read(Node block, Other other) {
    NodeRuns runs = new NodeRuns();
    runs.walk(block, other);
    runs.finishRun();
    return runs;
  }

  public List<Run> runs() {
    return List.copyOf(done);
  }

  /** The nodes of each of the runs, in order. */
  public List<List<Node>> nodes() {
    return List.copyOf(nodes);
  }

  /** Goes over the inline nodes without recursion; the stack holds the styles around a node. */
  private void walk(Node block, Other other) {
    Deque<Run> around = new ArrayDeque<>();
    around.push(Run.plain(""));
    Node node = block.getFirstChild();
    while (node != null) {
      other.enter(node);
      Run here = within(around.element(), node);
      String literal = literal(node, other);
      if (literal != null) {
        add(here, literal, node);
      } else if (node.getFirstChild() != null) {
        around.push(here);
        node = node.getFirstChild();
        continue;
      }
      node = following(node, block, around, other);
    }
  }

  /** The next node outside of this one; null at the end of the block. */
  private static @Nullable Node following(Node node, Node block, Deque<Run> around, Other other) {
    Node last = node;
    other.leave(last);
    while (last.getNext() == null) {
      last = last.getParent();
      if (last == null || last == block) {
        return null;
      }
      around.pop();
      other.leave(last);
    }
    return last.getNext();
  }

  private static Run within(Run around, Node node) {
    if (node instanceof Emphasis) {
      return new Run("", true, around.strong(), around.code(), around.link());
    } else if (node instanceof StrongEmphasis) {
      return new Run("", around.emphasis(), true, around.code(), around.link());
    } else if (node instanceof Code) {
      return new Run("", around.emphasis(), around.strong(), true, around.link());
    } else if (node instanceof Link link) {
      String target = around.link() == null ? link.getDestination() : around.link();
      return new Run("", around.emphasis(), around.strong(), around.code(), target);
    }
    return around;
  }

  /** The text of a node; null if its children have it. */
  private static @Nullable String literal(Node node, Other other) {
    if (node instanceof Text plain) {
      return other.text(plain);
    } else if (node instanceof Code code) {
      return code.getLiteral();
    } else if (node instanceof HtmlInline html) {
      return other.html(html);
    } else if (node instanceof Image image) {
      return other.image(image);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return other.lineBreak(node);
    } else if (node instanceof CustomNode custom) {
      return other.custom(custom);
    }
    return null;
  }

  private void add(Run here, String literal, Node node) {
    if (literal.equals(LINE_FEED.text()) && !(node instanceof Text)) {
      finishRun();
      style = null;
      done.add(LINE_FEED);
      nodes.add(List.of(node));
      return;
    }
    if (style == null || !style.sameStyle(here)) {
      finishRun();
      style = here;
    }
    open.add(node);
    text.append(WellFormed.mend(literal)); // Halves of a pair in two nodes stay unpaired.
  }

  private void finishRun() {
    if (style != null && !text.isEmpty()) {
      done.add(style.withText(text.toString()));
      nodes.add(open);
      open = new ArrayList<>();
      text.setLength(0);
    }
  }
}
