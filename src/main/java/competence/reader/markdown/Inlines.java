package competence.reader.markdown;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Goes over what stands in a block, without recursion: finds the stretches that its text is made
 * of, and enters the markup that has words in it.
 */
final class Inlines {
  private final String content;
  private final Offsets offsets;
  private final Ledger ledger;
  private final List<Piece> pieces = new ArrayList<>();

  /** Which node each of the pieces comes from. */
  private final List<Node> origins = new ArrayList<>();

  private @Nullable Node own;

  /** How many characters of the next text are no text. */
  private int skipped;

  private Inlines(String content, Offsets offsets, Ledger ledger, int skipped) {
    this.content = content;
    this.offsets = offsets;
    this.ledger = ledger;
    this.skipped = skipped;
  }

  /**
   * The pieces of a block's text.
   *
   * @param ledger takes what the block's markup says: addresses, titles, tags, comments
   * @param skipped how many characters of the first text are no part of it
   */
  static List<Piece> pieces(
      Node block, String content, Offsets offsets, Ledger ledger, int skipped) {
    Inlines inlines = new Inlines(content, offsets, ledger, skipped);
    inlines.walk(block);
    return inlines.pieces;
  }

  /**
   * The same by the nodes that the pieces come from.
   *
   * @param own a comment that is for others to enter; null if there is none
   */
  static Map<Node, List<Piece>> byNode(
      Node block, SourceText source, Ledger ledger, int skipped, @Nullable Node own) {
    Offsets offsets = Offsets.same(source);
    Inlines inlines = new Inlines(source.content(), offsets, ledger, skipped);
    inlines.own = own;
    inlines.walk(block);
    Map<Node, List<Piece>> pieces = new HashMap<>();
    for (int i = 0; i < inlines.origins.size(); i++) {
      pieces
          .computeIfAbsent(inlines.origins.get(i), node -> new ArrayList<>())
          .add(inlines.pieces.get(i));
    }
    return pieces;
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
    find(node);
    while (origins.size() < pieces.size()) {
      origins.add(node);
    }
  }

  private void find(Node node) {
    if (node instanceof Text) {
      text(node, isAutolink(node.getParent()) ? Coding.LITERAL : Coding.MARKDOWN);
    } else if (node instanceof Code) {
      pieces.addAll(CodeSpans.pieces(stretches(node), content, ledger));
    } else if (node instanceof HtmlInline html && node != own) {
      RawHtml.enter(content, span(node), ledger);
      if (NodeText.isLineBreak(html) && !pieces.isEmpty()) {
        pieces.add(Piece.between(span(node).end(), Coding.BREAK));
      }
    }
  }

  private void leave(Node node) {
    if ((node instanceof Link && !isAutolink(node)) || node instanceof Image) {
      int end = span(node).end();
      LinkTail.enter(content, endOfText(node), end, ledger);
    }
  }

  /** Where the bracket stands that ends the text of a link. */
  private int endOfText(Node link) {
    int at = span(link).start() + (link instanceof Image ? 2 : 1);
    for (Node child = link.getLastChild(); child != null; child = child.getPrevious()) {
      if (!child.getSourceSpans().isEmpty()) {
        at = span(child).end();
        break;
      }
    }
    // Line ends and the marks of quotes may come before it.
    return content.indexOf(']', at);
  }

  private boolean isAutolink(@Nullable Node node) {
    return node instanceof Link && content.charAt(span(node).start()) == '<';
  }

  private void text(Node node, Coding coding) {
    for (List<Span> line : stretches(node)) {
      for (int i = 0; i < line.size(); i++) {
        Span stretch = line.get(i);
        int start = Math.min(stretch.end(), stretch.start() + skipped);
        skipped -= start - stretch.start();
        boolean beforeBar = i + 1 < line.size() && coding == Coding.MARKDOWN;
        int end = stretch.end() - (beforeBar && endsInEscape(start, stretch.end()) ? 1 : 0);
        add(new Span(start, end), coding);
      }
    }
  }

  /** Whether a stretch ends in a backslash that is no text, because it escapes what follows. */
  private boolean endsInEscape(int start, int end) {
    int at = end;
    while (at > start && content.charAt(at - 1) == '\\') {
      at--;
    }
    return (end - at) % 2 == 1;
  }

  private void add(Span span, Coding coding) {
    if (!WhiteSpace.isBlank(content.substring(span.start(), span.end()))) {
      pieces.add(new Piece(span, coding));
    }
  }

  private Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return offsets.span(spans.get(0), spans.get(spans.size() - 1));
  }

  /** The stretches of a node, line by line. */
  private List<List<Span>> stretches(Node node) {
    return node.getSourceSpans().stream()
        .map(s -> offsets.stretches(s.getInputIndex(), s.getInputIndex() + s.getLength()))
        .toList();
  }
}
