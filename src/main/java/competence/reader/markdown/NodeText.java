package competence.reader.markdown;

import competence.inline.Inline;
import competence.inline.NodeRuns;
import competence.inline.Run;
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
      return html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br") ? " " : "";
    }

    @Override
    public @Nullable String image(Image image) {
      return null;
    }
  }

  /** What is in a block, as runs; the box of a task is no part of it. */
  static List<Run> runs(Node block, SourceText source) {
    List<Run> runs = NodeRuns.of(block, new Markup());
    if (!hasBox(block, source)) {
      return runs;
    }
    Run first = runs.get(0);
    List<Run> rest = new ArrayList<>(runs);
    rest.set(0, first.withText(first.text().substring(BOX_LENGTH - 1)));
    return rest;
  }

  /** The text of a block; null if it has none. */
  static @Nullable Text of(List<Run> runs, Node block, SourceText source) {
    String markdown = Inline.write(runs);
    return markdown.isEmpty() ? null : new Text(markdown, span(block, source), List.of());
  }

  /** Whether a block begins with the box of a task: {@code [ ]} or {@code [x]}. */
  static boolean hasBox(Node block, SourceText source) {
    Span span = inlineSpan(block, source);
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
    Span whole = inlineSpan(block, source);
    String content = source.content();
    int start = whole.start() + (hasBox(block, source) ? BOX_LENGTH : 0);
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
    return clamp(spans.get(0), spans.get(spans.size() - 1), source);
  }

  /** From the first inline node to the last one that is no comment of ours. */
  private static Span inlineSpan(Node block, SourceText source) {
    SourceSpan first = null;
    SourceSpan last = null;
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (!spans.isEmpty() && !isComment(node)) {
        first = first == null ? spans.get(0) : first;
        last = spans.get(spans.size() - 1);
      }
    }
    return first == null || last == null ? blockSpan(block, source) : clamp(first, last, source);
  }

  private static boolean isComment(Node node) {
    return node instanceof HtmlInline html && HiddenRecord.parse(html.getLiteral()).isPresent();
  }

  private static Span clamp(SourceSpan first, SourceSpan last, SourceText source) {
    int length = source.content().length();
    int start = Math.min(first.getInputIndex(), length);
    return new Span(
        start, Math.max(start, Math.min(last.getInputIndex() + last.getLength(), length)));
  }
}
