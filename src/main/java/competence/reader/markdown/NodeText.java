package competence.reader.markdown;

import competence.inline.Inline;
import competence.inline.NodeRuns;
import competence.inline.Run;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.ledger.Use;
import competence.outline.Text;
import competence.record.HiddenRecord;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The text of a paragraph, a heading or a table's cell, and where it stands. */
final class NodeText {
  /** A task's box and the blank behind it. */
  private static final int BOX_LENGTH = 4;

  private NodeText() {}

  /** Tags and comments are markup; a line break is a space. */
  private static final class Markup implements NodeRuns.Other {
    @Override
    public String html(HtmlInline html) {
      return isLineBreak(html) ? " " : "";
    }

    @Override
    public @Nullable String image(Image image) {
      return null;
    }
  }

  /** What is in a block, as runs; the box of a task is no part of it. */
  static List<Run> runs(Node block, SourceText source) {
    return runs(block, source, Offsets.same(source));
  }

  /** The same in a cell of a table. */
  static List<Run> runs(Node block, SourceText source, Offsets offsets) {
    List<Run> runs = NodeRuns.of(block, new Markup());
    if (!hasBox(block, source, offsets)) {
      return runs;
    }
    Run first = runs.get(0);
    List<Run> rest = new ArrayList<>(runs);
    rest.set(0, first.withText(first.text().substring(BOX_LENGTH - 1)));
    return rest;
  }

  static boolean isLineBreak(HtmlInline html) {
    return html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
  }

  /**
   * The text of a block; null if it has none.
   *
   * @param runs what it says
   * @param ledger takes what the block's markup says, and blanks that no text has
   */
  static @Nullable Text of(
      List<Run> runs, Node block, SourceText source, Offsets offsets, Ledger ledger) {
    int skipped = enterBox(block, source, offsets, ledger);
    List<Piece> pieces = Inlines.pieces(block, source.content(), offsets, ledger, skipped);
    return of(Inline.write(runs), span(block, source, offsets), pieces, ledger);
  }

  /** Enters the tick in a task's box; gives the length of the box, 0 if there is none. */
  static int enterBox(Node block, SourceText source, Offsets offsets, Ledger ledger) {
    if (!hasBox(block, source, offsets)) {
      return 0;
    }
    int tick = inlineSpan(block, offsets).start() + 1;
    if (!WhiteSpace.is(source.content().charAt(tick))) {
      ledger.add(new Span(tick, tick + 1), new Use.Attribute("tick"));
    }
    return BOX_LENGTH - 1;
  }

  /** The nodes that each of the runs of a block comes from. */
  static List<List<Node>> nodes(Node block) {
    return NodeRuns.nodes(block, new Markup());
  }

  /** A text, if there is more in it than blanks. */
  static @Nullable Text of(String markdown, Span span, List<Piece> pieces, Ledger ledger) {
    if (markdown.isEmpty()) {
      ledger.leave(pieces, new Use.Dropped("blanks"));
      return null;
    }
    return new Text(markdown, span, pieces);
  }

  /** Whether a block begins with the box of a task: {@code [ ]} or {@code [x]}. */
  static boolean hasBox(Node block, SourceText source) {
    return hasBox(block, source, Offsets.same(source));
  }

  private static boolean hasBox(Node block, SourceText source, Offsets offsets) {
    Span span = inlineSpan(block, offsets);
    String start =
        source.content().substring(span.start(), Math.min(span.start() + BOX_LENGTH, span.end()));
    return start.length() == BOX_LENGTH
        && start.charAt(0) == '['
        && "xX ".indexOf(start.charAt(1)) >= 0
        && start.charAt(2) == ']'
        && WhiteSpace.is(start.charAt(3))
        && block.getFirstChild() instanceof org.commonmark.node.Text text
        && text.getLiteral().startsWith("[");
  }

  /** Where the text of a block stands, without the box and without comments at its end. */
  static Span span(Node block, SourceText source) {
    return span(block, source, Offsets.same(source));
  }

  private static Span span(Node block, SourceText source, Offsets offsets) {
    Span whole = inlineSpan(block, offsets);
    String content = source.content();
    int start = whole.start() + (hasBox(block, source, offsets) ? BOX_LENGTH : 0);
    int end = whole.end();
    while (end > start && WhiteSpace.is(content.charAt(end - 1))) {
      end--;
    }
    while (start < end && WhiteSpace.is(content.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  /** Where a whole block stands, its markers included. */
  static Span blockSpan(Node block, SourceText source) {
    List<SourceSpan> spans = block.getSourceSpans();
    if (spans.isEmpty()) {
      return Span.at(0);
    }
    return Offsets.same(source).span(spans.get(0), spans.get(spans.size() - 1));
  }

  /** From the first inline node to the last one that is no comment of ours. */
  private static Span inlineSpan(Node block, Offsets offsets) {
    SourceSpan first = null;
    SourceSpan last = null;
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (!spans.isEmpty() && !isComment(node)) {
        first = first == null ? spans.get(0) : first;
        last = spans.get(spans.size() - 1);
      }
    }
    if (first == null || last == null) {
      List<SourceSpan> spans = block.getSourceSpans();
      return spans.isEmpty() ? Span.at(0) : offsets.span(spans.get(0), spans.get(spans.size() - 1));
    }
    return offsets.span(first, last);
  }

  private static boolean isComment(Node node) {
    return node instanceof HtmlInline html && HiddenRecord.parse(html.getLiteral()).isPresent();
  }
}
