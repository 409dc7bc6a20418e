package competence.reader.markdown;

import competence.outline.Block;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables that are drawn with hyphens and bars. Only those of which all rules and all lines
 * have the same columns are read.
 */
final class GridTable {
  private final List<Span> lines;
  private final SourceText source;
  private final Function<List<Span>, List<Block>> ofCell;

  private GridTable(
      List<Span> lines, SourceText source, Function<List<Span>, List<Block>> ofCell) {
    this.lines = lines;
    this.source = source;
    this.ofCell = ofCell;
  }

  /**
   * The table.
   *
   * @param lines its lines, without the white space around them
   * @param ofCell reads the lines of a cell; an empty span separates paragraphs
   * @return null if it has cells that span others
   */
  static Block.@Nullable Table read(
      List<Span> lines, SourceText source, Function<List<Span>, List<Block>> ofCell) {
    GridTable table = new GridTable(lines, source, ofCell);
    return table.isRegular() ? table.read() : null;
  }

  static List<Span> lines(GridBlock block, SourceText source) {
    int length = source.content().length();
    List<Span> lines = new ArrayList<>();
    block
        .lines()
        .forEach(
            line -> {
              SourceSpan span = line.getSourceSpan();
              int start = Math.min(span.getInputIndex(), length);
              int end = Math.min(start + span.getLength(), length);
              lines.add(WhiteSpace.trim(source.content(), new Span(start, end)));
            });
    return lines;
  }

  private boolean isRule(int line) {
    return source.content().charAt(lines.get(line).start()) == '+';
  }

  private boolean isHeadRule(int line) {
    return isRule(line) && source.slice(lines.get(line)).indexOf('=') >= 0;
  }

  private boolean isRegular() {
    int[] edges = edges();
    for (int i = 0; i < lines.size(); i++) {
      String line = source.slice(lines.get(i));
      char edge = isRule(i) ? '+' : '|';
      boolean fits =
          line.length() == edges[edges.length - 1] + 1
              && IntStream.of(edges).allMatch(at -> line.charAt(at) == edge)
              && (!isRule(i) || line.chars().filter(c -> c == '+').count() == edges.length);
      if (!fits) {
        return false;
      }
    }
    return lines.size() > 2 && isRule(lines.size() - 1);
  }

  /** Where the edges of the columns are. */
  private int[] edges() {
    String rule = source.slice(lines.get(0));
    return IntStream.range(0, rule.length()).filter(at -> rule.charAt(at) == '+').toArray();
  }

  private Block.Table read() {
    int heads = IntStream.range(0, lines.size()).filter(this::isHeadRule).findFirst().orElse(0);
    List<Block.Row> rows = new ArrayList<>();
    int from = 1;
    for (int i = 1; i < lines.size(); i++) {
      if (isRule(i)) {
        if (i > from) {
          rows.add(row(from, i, i <= heads));
        }
        from = i + 1;
      }
    }
    return new Block.Table(rows, lines.get(0).to(lines.get(lines.size() - 1)));
  }

  private Block.Row row(int from, int to, boolean head) {
    Span span = lines.get(from).to(lines.get(to - 1));
    int[] edges = edges();
    List<Block.Cell> cells = new ArrayList<>();
    for (int column = 0; column + 1 < edges.length; column++) {
      List<Span> parts = new ArrayList<>();
      for (int line = from; line < to; line++) {
        int start = lines.get(line).start();
        Span part = new Span(start + edges[column] + 1, start + edges[column + 1]);
        parts.add(WhiteSpace.trim(source.content(), part));
      }
      cells.add(new Block.Cell(ofCell.apply(parts), 1, 1, head, span));
    }
    return new Block.Row(cells, head, span);
  }
}
