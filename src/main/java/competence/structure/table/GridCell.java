package competence.structure.table;

import competence.outline.Block;
import competence.source.Span;

/**
 * A place of a table: a row and a column.
 *
 * @param parts what the cell that covers it holds
 * @param from where the cell comes from
 * @param rows the number of rows that the cell spans
 * @param columns the number of columns that the cell spans
 * @param header whether the document marks the cell as a heading
 */
record GridCell(CellParts parts, From from, int rows, int columns, boolean header, Span span) {

  /** Where a cell begins that covers a place. */
  enum From {
    /** At this place. */
    HERE,
    /** In a row above. */
    ABOVE,
    /** In a column before. */
    LEFT
  }

  static GridCell of(Block.Cell cell) {
    CellParts parts = cell.blocks().isEmpty() ? CellParts.EMPTY : new CellParts(cell.blocks());
    return new GridCell(parts, From.HERE, cell.rows(), cell.columns(), cell.header(), cell.span());
  }

  static GridCell empty(Span span) {
    return new GridCell(CellParts.EMPTY, From.HERE, 1, 1, false, span);
  }

  GridCell seenFrom(From newFrom) {
    return new GridCell(parts, newFrom, rows, columns, header, span);
  }

  /** Whether a cell with content begins here. */
  boolean isFilled() {
    return from == From.HERE && !parts.isEmpty();
  }

  /** Whether a cell with content that began above covers this place. */
  boolean goesOn() {
    return from == From.ABOVE && !parts.isEmpty();
  }
}
