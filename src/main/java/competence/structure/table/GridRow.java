package competence.structure.table;

import competence.outline.Block;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A row of a table, with a cell for each column. */
record GridRow(Block.Row row, List<GridCell> cells) {

  /** The cell that covers a column; an empty one beyond the end of the row. */
  GridCell at(int column) {
    return column < cells.size() ? cells.get(column) : GridCell.empty(span());
  }

  Span span() {
    return row.span();
  }

  /** The columns in which a cell with content begins. */
  List<Integer> filled() {
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isFilled()) {
        filled.add(i);
      }
    }
    return filled;
  }

  boolean isBlank() {
    return cells.stream().noneMatch(GridCell::isFilled);
  }
}
