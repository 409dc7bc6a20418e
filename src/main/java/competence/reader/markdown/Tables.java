package competence.reader.markdown;

import competence.inline.Run;
import competence.ledger.Ledger;
import competence.outline.Block;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Makes tables of an outline. */
final class Tables {
  private final SourceText source;
  private final Links links;
  private final Ledger ledger;

  /**
   * A maker of tables.
   *
   * @param ledger is told what the markup in their cells says
   */
  Tables(SourceText source, Links links, Ledger ledger) {
    this.source = source;
    this.links = links;
    this.ledger = ledger;
  }

  /** A table, its first row marked as column headings. */
  Block.Table table(Node table) {
    List<Block.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          Span span = NodeText.blockSpan(cell, source);
          Offsets offsets = CellOffsets.of(source.content(), span.start(), span);
          cells.add(cell(text(cell, offsets), span));
        }
        excess(row, cells);
        rows.add(new Block.Row(cells, part instanceof TableHead, NodeText.blockSpan(row, source)));
      }
    }
    return new Block.Table(rows, NodeText.blockSpan(table, source));
  }

  private static Block.Cell cell(@Nullable Text text, Span span) {
    return new Block.Cell(text == null ? List.of() : List.of(new Block.Paragraph(text)), 1, span);
  }

  private @Nullable Text text(Node cell, Offsets offsets) {
    List<Run> runs = links.safe(NodeText.runs(cell, source, offsets), cell);
    return NodeText.of(runs, cell, source, offsets, ledger);
  }

  /**
   * The cells for which the head of the table has no column. The parser drops them, as GitHub does;
   * here no word is dropped.
   */
  private void excess(Node row, List<Block.Cell> cells) {
    if (row.getSourceSpans().isEmpty()) {
      return;
    }
    Span whole = NodeText.blockSpan(row, source);
    int from = endOfCells(row, whole);
    while (from < whole.end()) {
      int end = bar(from, whole.end());
      Span span = new Span(from, end);
      LooseCell loose = LooseCell.of(source, span);
      Text text = loose == null ? null : text(loose.node(), loose.offsets());
      if (text != null) {
        cells.add(cell(text, span));
      }
      from = end + 1;
    }
  }

  /** Where the cells of a row end that have a column. */
  private int endOfCells(Node row, Span whole) {
    int at = whole.start();
    while (at < whole.end() && WhiteSpace.is(source.content().charAt(at))) {
      at++;
    }
    at += source.content().startsWith("|", at) ? 1 : 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      at = Math.min(bar(at, whole.end()) + 1, whole.end());
    }
    return at;
  }

  /** Where the next bar is that no backslash stands before; the end if there is none. */
  private int bar(int from, int end) {
    int at = from;
    while (at < end && source.content().charAt(at) != '|') {
      at += source.content().startsWith("\\|", at) ? 2 : 1;
    }
    return Math.min(at, end);
  }
}
