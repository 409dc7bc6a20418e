package competence.reader.markdown;

import competence.source.SourceText;
import competence.source.Span;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The lines of a block as one text, without what the blocks round it put before each line. */
final class LineText {
  private final List<Span> lines;
  private final int[] starts;
  private final String text;

  LineText(List<Span> lines, SourceText source) {
    this.lines = lines;
    this.starts = new int[lines.size()];
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = out.length();
      out.append(source.slice(lines.get(i))).append('\n');
    }
    this.text = out.toString();
  }

  /** Where the lines of a node stand. */
  static List<Span> lines(Node block, SourceText source) {
    Offsets offsets = Offsets.same(source);
    return block.getSourceSpans().stream().map(line -> span(line, offsets)).toList();
  }

  private static Span span(SourceSpan line, Offsets offsets) {
    return offsets.span(line, line);
  }

  /** The text; each line ends in a line feed. */
  @Override
  public String toString() {
    return text;
  }

  /** Where a stretch of the text stands, from its first line to its last. */
  Span span(int from, int to) {
    int start = source(from);
    int last = text.charAt(to - 1) == '\n' ? source(to - 1) : source(to - 1) + 1;
    return new Span(start, Math.max(start, last));
  }

  private int source(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return lines.get(line).start() + offset - starts[line];
  }
}
