package competence.structure.table;

import competence.diagnostic.Code;
import competence.outline.Details.LevelUse;
import competence.outline.Text;
import competence.profile.StructureHabits.As;
import competence.structure.PassContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are levels: the first cell of a row names a level, and each column has items of one
 * group. The items are in another order than in the document.
 */
final class LevelRows implements PartReader {
  private final PassContext context;
  private final TableNotes notes;
  private final HeaderRow header;
  private final CellItems cells;
  private final int width;

  LevelRows(PassContext context, TableNotes notes, HeaderRow header, CellItems cells, int width) {
    this.context = context;
    this.notes = notes;
    this.header = header;
    this.cells = cells;
    this.width = width;
  }

  /** Whether the first column has levels, and the others have texts under unknown names. */
  static boolean fit(HeaderRow header, List<GridRow> body, int width, ColumnNames names) {
    ColumnRole first = names.role(header.plain(0));
    boolean levels = first == null || first == ColumnRole.LEVEL;
    if (width < 3 || !levels || !new ColumnFacts(body, 0).isLevels()) {
      return false;
    }
    if (LevelNames.areLevels(header.names.stream().skip(1).map(LevelRows::plain).toList())) {
      return false;
    }
    for (int i = 1; i < width; i++) {
      ColumnFacts facts = new ColumnFacts(body, i);
      boolean text = !facts.isMarks() && !facts.isNumbers() && facts.averageWords() >= 2;
      boolean open = names.role(header.plain(i)) == null;
      if (header.plain(i).isEmpty() || !open || !(text || facts.hasLists())) {
        return false;
      }
    }
    return true;
  }

  private static String plain(@Nullable Text name) {
    return name == null ? "" : name.plain();
  }

  @Override
  public void read(List<GridRow> rows, TableItem group) {
    List<TableItem> groups = new ArrayList<>();
    List<TableItem> wide = new ArrayList<>();
    for (int i = 1; i < width; i++) {
      groups.add(header.heading(i));
    }
    for (GridRow row : rows) {
      Text level = row.at(0).parts().text();
      if (level != null) {
        context.levels().declare(level);
      }
      for (int i = 1; i < width; i++) {
        GridCell cell = row.at(i);
        if (cell.isFilled()) {
          List<TableItem> into = cell.columns() > 1 ? wide : groups.get(i - 1).below;
          into.addAll(items(cell, level));
        }
      }
    }
    List<TableItem> all = new ArrayList<>(wide);
    all.addAll(groups);
    all.forEach(group::add);
    MovedCells.enter(all, context, "rows read as levels");
    notes.guess(
        Code.TREE249,
        rows.get(0).span(),
        As.LEVEL_ROWS,
        "read as rows that are levels: the first cells are levels, and each column name heads the"
            + " cells below it",
        null);
  }

  private List<TableItem> items(GridCell cell, @Nullable Text level) {
    List<TableItem> items = cells.of(cell.parts(), cell.span());
    if (level != null) {
      items.forEach(item -> item.addLevel(new LevelUse(level, true, null)));
    }
    return items;
  }
}
