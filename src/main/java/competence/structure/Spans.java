package competence.structure;

import competence.ledger.Coding;
import competence.ledger.Field;
import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Text;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Cells that span several rows. Such a cell at the beginning of a row is the parent of the rows
 * beside it; anywhere else it takes a column away from the rows below.
 */
final class Spans {
  /** Further columns are ignored, so that the time for a row is limited. */
  private static final int MOST_COLUMNS = 64;

  private static final class Open {
    private final Group group;
    private int rowsLeft;

    Open(Draft parent, int rows) {
      this.group = new Group(parent);
      this.rowsLeft = rows;
    }
  }

  private final Group outer;
  private final Deque<Open> open = new ArrayDeque<>();
  private final int[] taken = new int[MOST_COLUMNS];

  Spans(Group outer) {
    this.outer = outer;
  }

  /** Ends all spans: no cell is a parent of the rows that follow. */
  void close() {
    open.clear();
  }

  Group group() {
    return open.isEmpty() ? outer : open.element().group;
  }

  /** The cells of a row, each in its column: cells from above leave empty ones. */
  List<Block.Cell> place(List<Block.Cell> cells) {
    List<Block.Cell> placed = new ArrayList<>();
    for (Block.Cell cell : expanded(cells)) {
      while (placed.size() < MOST_COLUMNS && taken[placed.size()] > 0) {
        taken[placed.size()]--;
        placed.add(emptied(cell));
      }
      if (placed.size() < MOST_COLUMNS) {
        taken[placed.size()] = cell.rows() - 1;
      }
      placed.add(cell);
    }
    for (int column = placed.size(); column < MOST_COLUMNS; column++) {
      taken[column] = Math.max(0, taken[column] - 1);
    }
    return placed;
  }

  /** Begins a row and gives its cells in their columns; cells that are its parents are emptied. */
  List<Block.Cell> begin(List<Block.Cell> cells, Columns columns, TreeMaker maker) {
    while (open.stream().anyMatch(span -> span.rowsLeft == 0)) {
      open.pop();
    }
    List<Block.Cell> row = place(cells);
    int last = row.size() - 1;
    while (last >= 0 && row.get(last).blocks().isEmpty()) {
      last--;
    }
    for (int i = 0; i < last && (isEmpty(row, i) || isParent(row.get(i))); i++) {
      if (!isEmpty(row, i)) {
        boolean label = i + 1 < last && isLabel(row, i, columns);
        addParent(row, i, label ? i + 2 : i + 1, columns, maker);
      }
    }
    open.forEach(span -> span.rowsLeft--);
    return row;
  }

  private void addParent(List<Block.Cell> row, int from, int to, Columns columns, TreeMaker maker) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < to; i++) {
      cells.add(i < from ? emptied(row.get(i)) : row.get(i));
      row.set(i, emptied(row.get(i)));
    }
    RowContent content = RowContent.of(cells, columns);
    Draft parent =
        maker.add(group().parent, ItemKind.STATEMENT, Text.join(content.texts(), Coding.JOINT));
    maker.set(parent, content.details());
    open.push(new Open(parent, cells.get(to - 1).rows()));
  }

  /** Whether a cell is the code of the one beside it, which spans the same rows. */
  private static boolean isLabel(List<Block.Cell> row, int at, Columns columns) {
    Block.Cell next = row.get(at + 1);
    Text text = CellContent.of(row.get(at).blocks()).text();
    return isParent(next)
        && next.rows() == row.get(at).rows()
        && text != null
        && (columns.at(at) == Field.CODE || LineForm.isLabel(text.plain()));
  }

  /** Cells that span columns, each followed by empty ones. */
  private static List<Block.Cell> expanded(List<Block.Cell> cells) {
    List<Block.Cell> all = new ArrayList<>();
    for (Block.Cell cell : cells) {
      all.add(cell);
      Block.Cell empty = new Block.Cell(List.of(), cell.rows(), Span.at(cell.span().end()));
      all.addAll(Collections.nCopies(cell.columns() - 1, empty));
    }
    return all;
  }

  private static Block.Cell emptied(Block.Cell cell) {
    return new Block.Cell(List.of(), 1, cell.span());
  }

  private static boolean isEmpty(List<Block.Cell> row, int at) {
    return row.get(at).blocks().isEmpty();
  }

  private static boolean isParent(Block.Cell cell) {
    CellContent content = CellContent.of(cell.blocks());
    return cell.rows() > 1 && content.text() != null && content.rest().isEmpty();
  }
}
