package competence.reader.markdown;

import competence.ledger.Ledger;
import competence.outline.Block;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads tables into an outline. */
final class MarkdownTables {
  private final SourceText source;
  private final Ledger ledger;
  private final Function<BlockText, @Nullable Text> texts;

  /**
   * A reader of the tables of one document.
   *
   * @param ledger takes what the markup in cells says
   * @param texts makes the text of a cell; null if it is blank
   */
  MarkdownTables(SourceText source, Ledger ledger, Function<BlockText, @Nullable Text> texts) {
    this.source = source;
    this.ledger = ledger;
    this.texts = texts;
  }

  /** A table; its first row is marked as column headings. */
  Block.Table table(Node table) {
    List<Block.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        Span span = SourceOffsets.span(row, source);
        rows.add(new Block.Row(cells(row, span), part instanceof TableHead, span));
      }
    }
    return new Block.Table(rows, SourceOffsets.span(table, source));
  }

  private List<Block.Cell> cells(Node row, Span whole) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      Text text = texts.apply(BlockText.ofCell(cell, source, ledger));
      List<Block> content = text == null ? List.of() : List.of(new Block.Paragraph(text));
      cells.add(new Block.Cell(content, 1, SourceOffsets.span(cell, source)));
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
      Text text =
          WhiteSpace.isBlank(source.slice(span))
              ? null
              : texts.apply(BlockText.ofCell(span, source, ledger));
      if (text != null) {
        cells.add(new Block.Cell(List.of(new Block.Paragraph(text)), 1, span));
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
