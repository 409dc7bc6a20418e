package competence.reader.text;

import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.outline.Block;
import competence.outline.Text;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns are made of blanks: each cell begins where a cell of the first line begins,
 * with two blanks or more before it. A line that begins in lower case right of the first column
 * continues the cells above.
 */
final class AlignedTable {
  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 64;
  private static final int FEWEST_ROWS = 3;
  private static final String GAP = "  ";

  private final String content;
  private final List<Integer> starts = new ArrayList<>();

  /** The parts of each cell, by row and column. */
  private final List<List<List<Span>>> rows = new ArrayList<>();

  private final List<Span> rules = new ArrayList<>();

  private AlignedTable(String content) {
    this.content = content;
  }

  /** The table that the lines of a block are; null if they are none. */
  static @Nullable AlignedTable of(String content, List<Span> block) {
    AlignedTable table = new AlignedTable(content);
    int full = 0;
    for (Span line : block) {
      if (table.isRule(line)) {
        table.rules.add(WhiteSpace.trim(content, line));
      } else if (!table.add(line)) {
        return null;
      } else {
        full += table.segments(line).size() == table.starts.size() ? 1 : 0;
      }
    }
    boolean columns =
        table.starts.size() >= FEWEST_COLUMNS || (table.starts.size() > 1 && table.hasRule());
    return columns && table.rows.size() >= FEWEST_ROWS && full * 2 > table.rows.size()
        ? table
        : null;
  }

  /** Whether the columns have rules of their own below their names. */
  private boolean hasRule() {
    return rules.stream().anyMatch(rule -> segments(rule).size() == starts.size());
  }

  private boolean isRule(Span line) {
    Span text = WhiteSpace.trim(content, line);
    return text.end() > text.start()
        && content
            .substring(text.start(), text.end())
            .chars()
            .allMatch(c -> " -=_".indexOf(c) >= 0);
  }

  private boolean add(Span line) {
    List<Span> segments = segments(line);
    List<List<Span>> row = new ArrayList<>();
    if (rows.isEmpty()) {
      segments.forEach(segment -> starts.add(segment.start() - line.start()));
    }
    if (starts.size() > MOST_COLUMNS) {
      return false;
    }
    starts.forEach(start -> row.add(new ArrayList<>()));
    for (Span segment : segments) {
      int column = starts.indexOf(segment.start() - line.start());
      if (column < 0) {
        return false;
      }
      row.get(column).add(segment);
    }
    boolean goesOn =
        !rows.isEmpty()
            && row.get(0).isEmpty()
            && segments.stream().allMatch(this::beginsInLowerCase);
    if (goesOn) {
      for (int i = 0; i < row.size(); i++) {
        rows.get(rows.size() - 1).get(i).addAll(row.get(i));
      }
    } else {
      rows.add(row);
    }
    return starts.size() > 1;
  }

  private boolean beginsInLowerCase(Span segment) {
    return Character.isLowerCase(content.codePointAt(segment.start()));
  }

  private List<Span> segments(Span line) {
    List<Span> segments = new ArrayList<>();
    Span text = WhiteSpace.trim(content, line);
    String words = content.substring(text.start(), text.end());
    int start = 0;
    while (start < words.length()) {
      int gap = words.indexOf(GAP, start);
      int end = gap < 0 ? words.length() : gap;
      segments.add(new Span(start, end).shift(text.start()));
      start = WhiteSpace.skip(words, end, words.length());
    }
    return segments;
  }

  /** The table as a block; rules below the first line mark it as the names of the columns. */
  Block block(FieldReader fields, Ledger ledger) {
    rules.forEach(rule -> ledger.add(rule, new Usage.Markup(MarkupKind.SIGNS)));
    List<Block.Row> read = new ArrayList<>();
    for (List<List<Span>> row : rows) {
      List<Block.Cell> cells = new ArrayList<>();
      Span whole = null;
      for (List<Span> parts : row) {
        Text text = parts.isEmpty() ? null : fields.text(parts);
        Span span = text == null ? Span.at(whole == null ? 0 : whole.end()) : text.span();
        whole = text == null ? whole : whole == null ? span : whole.to(span);
        cells.add(
            new Block.Cell(text == null ? List.of() : List.of(new Block.Paragraph(text)), 1, span));
      }
      boolean head = read.isEmpty() && hasRule();
      read.add(new Block.Row(cells, head, whole == null ? Span.at(0) : whole));
    }
    Span span = read.get(0).span().to(read.get(read.size() - 1).span());
    return new Block.Table(read, span);
  }
}
