package competence.reader.markdown;

import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.outline.Block;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.commonmark.node.SourceSpan;

/**
 * Reads tables that are drawn with hyphens and bars. The cells are known only if all rules and all
 * lines have the same columns.
 */
final class GridTable {
  private final List<Span> lines;
  private final SourceText source;
  private final Ledger ledger;
  private final Function<List<Span>, List<Block>> ofCell;

  /**
   * A table.
   *
   * @param lines its lines, without the white space around them
   * @param ledger takes its rules
   * @param ofCell reads the lines of a cell; an empty span separates paragraphs
   */
  GridTable(
      List<Span> lines,
      SourceText source,
      Ledger ledger,
      Function<List<Span>, List<Block>> ofCell) {
    this.lines = lines;
    this.source = source;
    this.ledger = ledger;
    this.ofCell = ofCell;
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

  /** Whether no cell spans others. */
  boolean isRegular() {
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

  /** The table; if cells span others, each of its lines is a row. */
  Block.Table read() {
    boolean regular = isRegular();
    int heads = IntStream.range(0, lines.size()).filter(this::isHeadRule).findFirst().orElse(0);
    List<Block.Row> rows = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isRule(i)) {
        ledger.add(lines.get(i), new Usage.Dropped("rule of a table"));
        if (i > from && regular) {
          rows.add(row(from, i, i <= heads));
        }
        from = i + 1;
      } else if (!regular) {
        rows.add(new Block.Row(partsOf(lines.get(i)), false, lines.get(i)));
      }
    }
    return new Block.Table(rows, lines.get(0).to(lines.get(lines.size() - 1)));
  }

  private List<Block.Cell> partsOf(Span line) {
    List<Block.Cell> cells = new ArrayList<>();
    int from = line.start();
    for (int at = from; at <= line.end(); at++) {
      if (at == line.end() || source.content().charAt(at) == '|') {
        Span part = WhiteSpace.trim(source.content(), new Span(from, at));
        if (DialectSign.isRule(source.slice(part))) {
          ledger.add(part, new Usage.Dropped("rule of a table"));
        } else if (part.end() > part.start()) {
          cells.add(new Block.Cell(ofCell.apply(List.of(part)), 1, part));
        }
        from = at + 1;
      }
    }
    return cells;
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
      if (column > 0 && to - from > 1) {
        parts.forEach(part -> ledger.move(part, "the cell beside it is read first"));
      }
      cells.add(new Block.Cell(ofCell.apply(parts), 1, 1, head, span));
    }
    return new Block.Row(cells, head, span);
  }
}
