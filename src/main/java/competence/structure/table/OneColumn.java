package competence.structure.table;

import competence.diagnostic.Code;
import competence.model.ItemKind;
import competence.outline.Text;
import competence.structure.PassContext;
import java.util.List;

/**
 * Reads a table with one column: each row is an item, and a list in a row is below the row above.
 */
final class OneColumn {
  private final PassContext context;
  private final HeaderRows headers;
  private final TableWording wording;
  private final ColumnNames names;
  private final CellItems cells;

  OneColumn(
      PassContext context,
      HeaderRows headers,
      TableWording wording,
      ColumnNames names,
      CellItems cells) {
    this.context = context;
    this.headers = headers;
    this.wording = wording;
    this.names = names;
    this.cells = cells;
  }

  /** Whether all content is in one column. */
  static boolean fits(List<GridRow> rows) {
    int column = rows.get(0).filled().get(0);
    for (GridRow row : rows) {
      if (row.filled().size() > 1 || row.filled().get(0) != column) {
        return false;
      }
    }
    return true;
  }

  void read(List<GridRow> rows, TableItem root) {
    TableItem group = root;
    boolean reported = false;
    boolean boldNames = boldNames(rows);
    for (int at = 0; at < rows.size(); at++) {
      GridRow row = rows.get(at);
      GridCell cell = row.at(row.filled().get(0));
      boolean list = !boldNames && at + 1 < rows.size() && isList(rows.get(at + 1));
      boolean marked = row.row().header() || (boldNames && cell.parts().isBold());
      boolean name = marked && at + 1 < rows.size() && cell.parts().isText();
      if (name && names.role(cell.parts().plain()) == ColumnRole.TEXT) {
        headers.add(List.of(row));
      } else if (name && !list) {
        group = root.add(heading(cell));
      } else if (list && cell.parts().isText() && isName(cell)) {
        group.add(heading(cell));
        if (!reported) {
          context.report(
              Code.TREE251,
              row.span(),
              "read as the parent of the list in the row below: it is short",
              null);
          reported = true;
        }
      } else {
        cells.ofRow(cell.parts(), cell.span()).forEach(group::add);
      }
    }
  }

  /** Whether some rows are bold, and each of them is before rows that are not. */
  private static boolean boldNames(List<GridRow> rows) {
    boolean before = false;
    boolean found = false;
    for (GridRow row : rows) {
      CellParts parts = row.at(row.filled().get(0)).parts();
      boolean bold = parts.isText() && parts.isBold();
      if (bold && before) {
        return false;
      }
      found |= bold;
      before = bold;
    }
    return found && !before;
  }

  private boolean isName(GridCell cell) {
    return wording.isName(cell.parts().plain());
  }

  private TableItem heading(GridCell cell) {
    Text text = cell.parts().text();
    ItemKind kind = text == null ? null : wording.kindOfParent(text, true);
    return new TableItem(kind, text == null ? null : CellParts.withoutBold(text), cell.span());
  }

  private static boolean isList(GridRow row) {
    List<Integer> filled = row.filled();
    CellParts parts = filled.size() == 1 ? row.at(filled.get(0)).parts() : CellParts.EMPTY;
    return parts.lead.isEmpty() && !parts.rest.isEmpty();
  }
}
