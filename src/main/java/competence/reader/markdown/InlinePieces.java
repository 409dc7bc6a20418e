package competence.reader.markdown;

import competence.inline.NodeRuns;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.model.CodeLabel;
import competence.model.ItemKind;
import competence.source.Span;
import competence.structure.LineForm;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
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
 * Finds the pieces of the source that the text of a block comes from, and enters the markup that
 * has words in the ledger: addresses, titles, tags, comments, commands. In the text, all of these
 * are nothing, a line break is a space or a line feed, an image its description.
 */
final class InlinePieces implements NodeRuns.Other {
  private final String content;
  private final SourceOffsets offsets;
  private final Ledger ledger;
  private final @Nullable Node comment;
  private final boolean lines;

  private final MarkdownScripts scripts = new MarkdownScripts();

  /** The text of the node that was entered last, if that is a text or a tag. */
  private String shown = "";

  /** The last node in which a line begins with the sign of a list. */
  private @Nullable Node list;

  private final List<FootnoteMark> footnotes = new ArrayList<>();
  private final Map<Node, List<SourcePiece>> pieces = new HashMap<>();

  /**
   * The pieces of one block.
   *
   * @param comment a comment that the caller enters; null if there is none
   * @param lines whether a break that the author wants is a line feed in the text, not a space
   */
  InlinePieces(
      String content, SourceOffsets offsets, Ledger ledger, @Nullable Node comment, boolean lines) {
    this.content = content;
    this.offsets = offsets;
    this.ledger = ledger;
    this.comment = comment;
    this.lines = lines;
  }

  /** The marks of footnotes, in order. */
  List<FootnoteMark> footnotes() {
    return footnotes;
  }

  List<SourcePiece> of(List<Node> nodes) {
    List<SourcePiece> all = new ArrayList<>();
    nodes.forEach(node -> all.addAll(pieces.getOrDefault(node, List.of())));
    return all;
  }

  @Override
  public String text(Text text) {
    return shown;
  }

  @Override
  public String html(HtmlInline html) {
    return isLineBreak(html) ? (lines ? "\n" : " ") : shown;
  }

  /** An entry of a list that the parser takes for a line of the text before it begins a line. */
  @Override
  public String lineBreak(Node lineBreak) {
    Node next = lineBreak.getNext();
    String after = next instanceof Text text ? text.getLiteral() : "";
    boolean sign =
        ListSign.begins(after) || (ListSign.beginsWithDash(after) && isInList(lineBreak));
    boolean entry = lineBreak instanceof SoftLineBreak && (sign || isStrongCode(next));
    list = entry ? lineBreak.getParent() : list;
    return lines && (entry || lineBreak instanceof HardLineBreak) ? "\n" : " ";
  }

  /** Whether a line begins with a code in bold: {@code **K1** Names the parts}. */
  private static boolean isStrongCode(@Nullable Node node) {
    return node instanceof StrongEmphasis
        && node.getFirstChild() instanceof Text code
        && code.getNext() == null
        && LineForm.isLabel(code.getLiteral())
        && CodeLabel.isCode(code.getLiteral(), ItemKind.STATEMENT);
  }

  /** Whether a line before in the same paragraph begins with a sign. */
  private boolean isInList(Node lineBreak) {
    Node around = lineBreak.getParent();
    Node first = around == null ? null : around.getFirstChild();
    return (around != null && around.equals(list))
        || (first instanceof Text text && ListSign.begins(text.getLiteral()));
  }

  @Override
  public @Nullable String image(Image image) {
    return null;
  }

  private static boolean isLineBreak(HtmlInline html) {
    return html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
  }

  @Override
  public void enter(Node node) {
    if (node instanceof Text text) {
      enterText(text);
      return;
    } else if (node instanceof HtmlInline html) {
      shown = scripts.isStray(html) ? " " : "";
    } else if (node instanceof FootnoteMark mark) {
      shown = isWithinWord(mark) ? " " : "";
    } else if (node.getFirstChild() == null) {
      scripts.follow(" ");
    }
    if (node instanceof Code) {
      MarkdownCode.pieces(offsets.parts(node), content, ledger).forEach(piece -> add(node, piece));
    } else if (node instanceof HtmlInline html && node != comment) {
      MarkdownHtml.enter(content, offsets.span(node), ledger);
      if (!pieces.isEmpty() && (isLineBreak(html) ? !lines : !shown.isEmpty())) {
        add(node, SourcePiece.between(offsets.span(node).end(), Coding.BREAK));
      }
    } else if (node instanceof DialectCommand command) {
      leaveOut(offsets.span(node), command.kind().reason());
    } else if (node instanceof FootnoteMark mark) {
      leaveOut(offsets.span(node), "footnote mark");
      if (!shown.isEmpty()) {
        add(node, SourcePiece.between(offsets.span(node).end(), Coding.BREAK));
      }
      footnotes.add(mark);
    } else if (node instanceof DialectInlines.PageLink link) {
      page(link);
    } else if (node instanceof DialectInlines.Script script) {
      script(script);
    } else if (node instanceof DialectInlines.Styled styled) {
      styled(styled);
    }
  }

  @Override
  public @Nullable String custom(CustomNode node) {
    return node instanceof DialectInlines.PageLink link
        ? link.words()
        : node instanceof DialectInlines.Script script
            ? script.shown()
            : node instanceof FootnoteMark ? shown : null;
  }

  /** Whether the texts around a mark would become one word without it. */
  private static boolean isWithinWord(Node mark) {
    String before = mark.getPrevious() instanceof Text text ? text.getLiteral() : "";
    String next = mark.getNext() instanceof Text text ? text.getLiteral() : "";
    return !before.isEmpty()
        && !next.isEmpty()
        && Character.isLetterOrDigit(before.codePointBefore(before.length()))
        && Character.isLetterOrDigit(next.codePointAt(0));
  }

  private void page(DialectInlines.PageLink link) {
    Span whole = offsets.span(link);
    Span words = link.words(whole);
    leaveOut(new Span(whole.start(), words.start()), "name of a page");
    add(link, new SourcePiece(words, Coding.LITERAL));
  }

  private void script(DialectInlines.Script script) {
    Span whole = offsets.span(script);
    Span inner = new Span(whole.start() + 1, whole.end() - 1);
    ledger.add(new Span(whole.start(), inner.start()), new Usage.Markup(MarkupKind.SIGNS));
    add(script, new SourcePiece(inner, script.coding()));
    ledger.add(new Span(inner.end(), whole.end()), new Usage.Markup(MarkupKind.SIGNS));
  }

  /** Leaves out the signs around styled words. */
  private void styled(DialectInlines.Styled styled) {
    Node first = styled.getFirstChild();
    Node last = styled.getLastChild();
    if (first != null && last != null) {
      Span whole = offsets.span(styled);
      int start = offsets.span(first).start();
      int end = offsets.span(last).end();
      leaveOut(new Span(whole.start(), Math.max(whole.start(), start)), styled.reason());
      leaveOut(new Span(Math.min(end, whole.end()), whole.end()), styled.reason());
    }
  }

  private void leaveOut(Span span, String reason) {
    ledger.add(span, new Usage.Dropped(reason));
  }

  @Override
  public void leave(Node node) {
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

  private void enterText(Text text) {
    Coding script = scripts.coding(text);
    int parts = offsets.parts(text).stream().mapToInt(List::size).sum();
    shown = text.getLiteral();
    if (script != null && parts == 1) {
      String start = WhiteSpace.is(shown.charAt(0)) ? " " : "";
      String end = WhiteSpace.is(shown.charAt(shown.length() - 1)) ? " " : "";
      shown = start + script.shown(shown) + end;
      pieces(text, script);
    } else if (script != null) {
      shown = ' ' + shown + ' '; // A script in several parts cannot be written as one.
      add(text, SourcePiece.between(offsets.span(text).start(), Coding.BREAK));
      pieces(text, Coding.MARKDOWN);
      add(text, SourcePiece.between(offsets.span(text).end(), Coding.BREAK));
    } else {
      pieces(text, isAutolink(text.getParent()) ? Coding.LITERAL : Coding.MARKDOWN);
    }
    scripts.follow(shown);
  }

  private void pieces(Node node, Coding coding) {
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
    pieces.computeIfAbsent(node, key -> new ArrayList<>()).add(piece);
  }
}
