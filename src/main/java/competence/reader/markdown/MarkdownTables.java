package competence.reader.markdown;

import competence.outline.Block;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Reads the rows and cells of tables. */
final class MarkdownTables {
  private final SourceText source;
  private final Function<Node, List<Block>> ofCell;
  private final Function<Span, List<Block>> ofExcess;

  /**
   * A reader of tables.
   *
   * @param ofCell reads the text of a cell
   * @param ofExcess reads the text of a cell that the parser drops
   */
  MarkdownTables(
      SourceText source, Function<Node, List<Block>> ofCell, Function<Span, List<Block>> ofExcess) {
    this.source = source;
    this.ofCell = ofCell;
    this.ofExcess = ofExcess;
  }

  /** A table; its first row is marked as column headings. */
  Block.Table table(Node table) {
    List<Block.Row> rows = new ArrayList<>();
    boolean bars = true;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        Span span = SourceOffsets.span(row, source);
        boolean head = part instanceof TableHead;
        bars = head ? beginsWithBar(span) : bars;
        List<Block.Cell> cells = cells(row, span, head);
        boolean blank = !bars && beginsWithBar(span) && hasRoom(cells);
        rows.add(new Block.Row(blank ? afterBlank(cells, span) : cells, head, span));
      }
    }
    return new Block.Table(rows, SourceOffsets.span(table, source));
  }

  private boolean beginsWithBar(Span row) {
    return source
        .content()
        .startsWith("|", WhiteSpace.skip(source.content(), row.start(), row.end()));
  }

  private static boolean hasRoom(List<Block.Cell> cells) {
    return !cells.isEmpty() && cells.get(cells.size() - 1).blocks().isEmpty();
  }

  /** A bar before a row of a table whose rows begin without one is behind a blank cell. */
  private static List<Block.Cell> afterBlank(List<Block.Cell> cells, Span row) {
    List<Block.Cell> all = new ArrayList<>();
    all.add(new Block.Cell(List.of(), 1, Span.at(row.start())));
    all.addAll(cells.subList(0, cells.size() - 1));
    return all;
  }

  private List<Block.Cell> cells(Node row, Span whole, boolean head) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      Span span = SourceOffsets.span(cell, source);
      cells.add(new Block.Cell(ofCell.apply(cell), 1, 1, head, span));
    }
    if (!row.getSourceSpans().isEmpty()) {
      addExcess(endOfCells(whole, cells.size()), whole.end(), cells);
    }
    return cells;
  }

  /**
   * Adds the cells that the head of the table has no column for. The parser drops them, as GitHub
   * does; here no word is dropped.
   */
  private void addExcess(int start, int end, List<Block.Cell> cells) {
    for (int from = start; from < end; ) {
      Span span = new Span(from, bar(from, end));
      if (!WhiteSpace.isBlank(source.slice(span))) {
        List<Block> blocks = ofExcess.apply(span);
        if (!blocks.isEmpty()) {
          cells.add(new Block.Cell(blocks, 1, span));
        }
      }
      from = span.end() + 1;
    }
  }

  /** Where the cells of a row end that have a column. */
  private int endOfCells(Span row, int cells) {
    int at = row.start();
    while (at < row.end() && WhiteSpace.is(source.content().charAt(at))) {
      at++;
    }
    at += source.content().startsWith("|", at) ? 1 : 0;
    for (int i = 0; i < cells; i++) {
      at = Math.min(bar(at, row.end()) + 1, row.end());
    }
    return at;
  }

  /** Where the next bar is that has no backslash before it; the end if there is none. */
  private int bar(int from, int end) {
    int at = from;
    while (at < end && source.content().charAt(at) != '|') {
      at += source.content().startsWith("\\|", at) ? 2 : 1;
    }
    return Math.min(at, end);
  }
}
