package competence.reader.markdown;

import competence.source.SourceText;
import competence.source.Span;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;

/** The lines of a node as one text, without the markers of the blocks around it. */
final class BlockLines {
  private final List<Span> lines;
  private final int[] starts;
  private final String text;

  BlockLines(Node node, SourceText source) {
    this.lines = SourceOffsets.lines(node, source);
    this.starts = new int[lines.size()];
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = out.length();
      out.append(source.slice(lines.get(i))).append('\n');
    }
    this.text = out.toString();
  }

  /** The text; each line ends in a line feed. */
  String text() {
    return text;
  }

  /** Where a part of the text is in the source, from its first line to its last. */
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
