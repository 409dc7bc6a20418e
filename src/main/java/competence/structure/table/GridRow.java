package competence.structure.table;

import competence.outline.Block;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A row of a table, with a cell for each column. */
final class GridRow {
  private final Block.Row row;
  private final List<GridCell> cells;

  /** The columns in which a cell with content begins. */
  private final List<Integer> filled = new ArrayList<>(1);

  GridRow(Block.Row row, List<GridCell> cells) {
    this.row = row;
    this.cells = cells;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isFilled()) {
        filled.add(i);
      }
    }
  }

  Block.Row row() {
    return row;
  }

  List<GridCell> cells() {
    return cells;
  }

  /** The cell that covers a column; an empty one beyond the end of the row. */
  GridCell at(int column) {
    return column < cells.size() ? cells.get(column) : GridCell.empty(span());
  }

  Span span() {
    return row.span();
  }

  /** The columns in which a cell with content begins. */
  List<Integer> filled() {
    return filled;
  }

  boolean isBlank() {
    return filled.isEmpty();
  }
}
