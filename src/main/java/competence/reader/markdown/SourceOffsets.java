package competence.reader.markdown;

import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Converts offsets of the parser to offsets of the source. They differ in the cell of a table: the
 * parser removes the backslash before a bar first, so that what follows is further on in the
 * source. They also differ in a text that is parsed on its own.
 */
final class SourceOffsets {
  private static final int[] NONE = {};

  /** What to add to an offset of the parser before the first removed backslash. */
  private final int shift;

  /** The length of the source: the parser ends some blocks beyond it. */
  private final int length;

  /** Where the removed backslashes are in the source, less the number of those before. */
  private final int[] removed;

  private SourceOffsets(int shift, int length, int[] removed) {
    this.shift = shift;
    this.length = length;
    this.removed = removed;
  }

  /** The offsets of a document that is parsed as it is. */
  static SourceOffsets of(SourceText source) {
    return new SourceOffsets(0, source.content().length(), NONE);
  }

  /**
   * The offsets of a part of a document that is parsed on its own.
   *
   * @param parsed where the part begins for the parser
   * @param start where it begins in the source
   */
  static SourceOffsets ofPart(SourceText source, int parsed, int start) {
    return new SourceOffsets(start - parsed, source.content().length(), NONE);
  }

  /**
   * The offsets of a cell.
   *
   * @param parsed where the cell begins for the parser
   * @param cell where it is in the source
   */
  static SourceOffsets ofCell(SourceText source, int parsed, Span cell) {
    String content = source.content();
    int[] removed =
        IntStream.range(cell.start(), cell.end() - 1)
            .filter(i -> content.startsWith("\\|", i))
            .toArray();
    Arrays.setAll(removed, i -> removed[i] - i);
    return new SourceOffsets(cell.start() - parsed, content.length(), removed);
  }

  /** Where a block is in a document, its markers included. */
  static Span span(Node block, SourceText source) {
    return of(source).span(block);
  }

  /** Where the lines of a block are in a document, without the markers of the blocks around it. */
  static List<Span> lines(Node block, SourceText source) {
    SourceOffsets offsets = of(source);
    return block.getSourceSpans().stream().map(line -> offsets.span(line, line)).toList();
  }

  /** Where a node is; an empty span if the parser does not say. */
  Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? Span.at(0) : span(spans.get(0), spans.get(spans.size() - 1));
  }

  /** From one place to another. */
  Span span(SourceSpan first, SourceSpan last) {
    int from = first.getInputIndex();
    int to = last.getInputIndex() + last.getLength();
    int start = start(from);
    return new Span(start, to > from ? Math.max(start, end(to)) : start);
  }

  /** The parts of the source that a node comes from, line by line. */
  List<List<Span>> parts(Node node) {
    return node.getSourceSpans().stream().map(this::parts).toList();
  }

  private List<Span> parts(SourceSpan line) {
    Span whole = span(line, line);
    List<Span> parts = new ArrayList<>();
    int start = whole.start();
    int next = removedBefore(line.getInputIndex() + shift);
    for (int i = next; i < removed.length && removed[i] + i < whole.end(); i++) {
      parts.add(new Span(start, removed[i] + i));
      start = removed[i] + i + 1;
    }
    parts.add(new Span(start, whole.end()));
    return parts;
  }

  private int start(int parsed) {
    return Math.min(source(parsed), length);
  }

  private int end(int parsed) {
    return Math.min(source(parsed - 1) + 1, length);
  }

  private int source(int parsed) {
    return parsed + shift + removedBefore(parsed + shift);
  }

  /** How many backslashes are removed before a character or in front of it. */
  private int removedBefore(int shifted) {
    int found = Arrays.binarySearch(removed, shifted);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
