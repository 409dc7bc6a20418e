package competence.structure.table;

import competence.outline.Block;
import competence.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places the cells of a table in columns. A cell that spans rows ends with its row group, unless
 * each next row lacks exactly the cells that span into it.
 */
final class CellGrid {
  /** Spans are followed in these columns only, so that the time for a row is limited. */
  static final int MOST_COLUMNS = 64;

  private final GridCell[] above = new GridCell[MOST_COLUMNS];
  private final int[] left = new int[MOST_COLUMNS];
  private final List<GridRow> rows = new ArrayList<>();
  private int width;
  private int group;
  private boolean crossing;

  private CellGrid() {}

  /** The rows of a table that have content. */
  static List<GridRow> rows(Block.Table table) {
    CellGrid grid = new CellGrid();
    for (Block.Row row : table.rows()) {
      grid.add(row);
    }
    return grid.rows;
  }

  private void add(Block.Row row) {
    crossing |= row.group() != group && !rows.isEmpty();
    group = row.group();
    if (crossing && !lacksExactly(row)) {
      end();
    }
    List<GridCell> cells = new ArrayList<>();
    for (Block.Cell cell : row.cells()) {
      fromAbove(cells);
      place(cell, cells);
    }
    fromAbove(cells);
    for (int i = cells.size(); i < MOST_COLUMNS; i++) {
      left[i] = Math.max(0, left[i] - 1);
    }
    width = Math.max(width, Math.min(cells.size(), MOST_COLUMNS));
    GridRow placed = new GridRow(row, cells);
    if (!placed.isBlank()) {
      rows.add(placed);
    }
  }

  /** Whether a row of another group has room for the cells that span into it, and no more. */
  private boolean lacksExactly(Block.Row row) {
    int columns = 0;
    for (int i = 0; i < MOST_COLUMNS; i++) {
      columns += left[i] > 0 ? 1 : 0;
    }
    for (Block.Cell cell : row.cells()) {
      columns += cell.columns();
    }
    return columns == width;
  }

  private void end() {
    Arrays.fill(left, 0);
    crossing = false;
  }

  private void fromAbove(List<GridCell> cells) {
    while (cells.size() < MOST_COLUMNS && left[cells.size()] > 0) {
      left[cells.size()]--;
      cells.add(above[cells.size()].seenFrom(GridCell.From.ABOVE));
    }
  }

  private void place(Block.Cell cell, List<GridCell> cells) {
    GridCell own = GridCell.of(cell);
    for (int i = 0; i < cell.columns(); i++) {
      int column = cells.size();
      if (i > 0 && column >= MOST_COLUMNS) {
        return;
      }
      GridCell placed = i == 0 ? own : own.seenFrom(GridCell.From.LEFT);
      cells.add(placed);
      if (column < MOST_COLUMNS) {
        left[column] = cell.rows() - 1;
        above[column] = placed;
      }
    }
  }

  /** The first column after the last one in which a cell with content begins. */
  static int width(List<GridRow> rows) {
    int width = 0;
    for (GridRow row : rows) {
      for (int i = row.cells().size() - 1; i >= width; i--) {
        if (!row.cells().get(i).parts().isEmpty()) {
          width = i + 1;
        }
      }
    }
    return width;
  }

  /** The place from the first row to the last. */
  static Span span(List<GridRow> rows) {
    return rows.get(0).span().to(rows.get(rows.size() - 1).span());
  }
}
