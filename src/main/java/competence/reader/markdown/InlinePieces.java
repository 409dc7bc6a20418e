package competence.reader.markdown;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the inline nodes of a block, without recursion: finds the pieces that its text comes
 * from, and enters the markup that has words in the ledger.
 */
final class InlinePieces {
  private final String content;
  private final SourceOffsets offsets;
  private final Ledger ledger;
  private final @Nullable Node comment;
  private final List<SourcePiece> pieces = new ArrayList<>();

  /** The node that each of the pieces comes from. */
  private final List<Node> origins = new ArrayList<>();

  private InlinePieces(
      String content, SourceOffsets offsets, Ledger ledger, @Nullable Node comment) {
    this.content = content;
    this.offsets = offsets;
    this.ledger = ledger;
    this.comment = comment;
  }

  /**
   * The pieces of each run of a block's text.
   *
   * @param nodes the nodes of each run, in order
   * @param ledger takes what the block's markup says: addresses, titles, tags, comments
   * @param comment a comment that the caller enters; null if there is none
   */
  static List<List<SourcePiece>> ofRuns(
      List<List<Node>> nodes,
      Node block,
      String content,
      SourceOffsets offsets,
      Ledger ledger,
      @Nullable Node comment) {
    InlinePieces found = new InlinePieces(content, offsets, ledger, comment);
    found.walk(block);
    return found.byRun(nodes);
  }

  private List<List<SourcePiece>> byRun(List<List<Node>> nodes) {
    List<List<SourcePiece>> byRun = new ArrayList<>(nodes.size());
    int next = 0;
    for (List<Node> ofRun : nodes) {
      int start = next;
      for (Node node : ofRun) {
        while (next < pieces.size() && origins.get(next) == node) {
          next++;
        }
      }
      byRun.add(new ArrayList<>(pieces.subList(start, next)));
    }
    return byRun;
  }

  private void walk(Node block) {
    Node node = block.getFirstChild();
    while (node != null) {
      enter(node);
      node = node.getFirstChild() != null ? node.getFirstChild() : following(node, block);
    }
  }

  /** The next node that is not inside this one; null at the block's end. */
  private @Nullable Node following(Node node, Node block) {
    Node last = node;
    leave(last);
    while (last.getNext() == null) {
      last = last.getParent();
      if (last == null || last == block) {
        return null;
      }
      leave(last);
    }
    return last.getNext();
  }

  private void enter(Node node) {
    if (node instanceof Text) {
      text(node, isAutolink(node.getParent()) ? Coding.LITERAL : Coding.MARKDOWN);
    } else if (node instanceof Code) {
      MarkdownCode.pieces(offsets.parts(node), content, ledger).forEach(piece -> add(node, piece));
    } else if (node instanceof HtmlInline html && node != comment) {
      MarkdownHtml.enter(content, offsets.span(node), ledger);
      if (BlockText.isLineBreak(html) && !pieces.isEmpty()) {
        add(node, SourcePiece.between(offsets.span(node).end(), Coding.BREAK));
      }
    }
  }

  private void leave(Node node) {
    if ((node instanceof Link && !isAutolink(node)) || node instanceof Image) {
      LinkMarkup.enter(content, endOfText(node), offsets.span(node).end(), ledger);
    }
  }

  /** Where the bracket is that ends the text of a link. */
  private int endOfText(Node link) {
    int at = offsets.span(link).start() + (link instanceof Image ? 2 : 1);
    for (Node child = link.getLastChild(); child != null; child = child.getPrevious()) {
      if (!child.getSourceSpans().isEmpty()) {
        at = offsets.span(child).end();
        break;
      }
    }
    // Line ends and the markers of quotes may come before it.
    return content.indexOf(']', at);
  }

  private boolean isAutolink(@Nullable Node node) {
    return node instanceof Link && content.charAt(offsets.span(node).start()) == '<';
  }

  private void text(Node node, Coding coding) {
    for (List<Span> line : offsets.parts(node)) {
      for (int i = 0; i < line.size(); i++) {
        Span part = line.get(i);
        boolean beforeBar = i + 1 < line.size() && coding == Coding.MARKDOWN;
        int end = part.end() - (beforeBar && endsInEscape(part) ? 1 : 0);
        if (!WhiteSpace.isBlank(content.substring(part.start(), end))) {
          add(node, new SourcePiece(new Span(part.start(), end), coding));
        }
      }
    }
  }

  /** Whether a part ends in a backslash that is not text, because it escapes what follows. */
  private boolean endsInEscape(Span part) {
    int at = part.end();
    while (at > part.start() && content.charAt(at - 1) == '\\') {
      at--;
    }
    return (part.end() - at) % 2 == 1;
  }

  private void add(Node node, SourcePiece piece) {
    pieces.add(piece);
    origins.add(node);
  }
}
