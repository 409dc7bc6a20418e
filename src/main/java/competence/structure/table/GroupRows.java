package competence.structure.table;

import competence.structure.LineForm;
import competence.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Recognizes rows that name the group of the rows below them. */
final class GroupRows {
  private final int width;
  private final boolean boldRows;
  private final boolean codes;
  private final TableWording wording;

  /**
   * Looks at the rows of a table.
   *
   * @param codes whether the first column holds codes
   */
  GroupRows(List<GridRow> rows, int width, boolean codes, TableWording wording) {
    this.wording = wording;
    this.width = width;
    this.codes = codes;
    long bold =
        rows.stream()
            .filter(row -> row.filled().size() > 1)
            .filter(row -> row.at(row.filled().get(0)).parts().isBold())
            .count();
    long all = rows.stream().filter(row -> row.filled().size() > 1).count();
    this.boldRows = bold * 2 > all;
  }

  /** Whether a row names a group: its text has the row for itself, and stands out. */
  boolean isGroup(GridRow row) {
    List<Integer> filled = row.filled();
    if (width < 2 || row.cells().stream().anyMatch(GridCell::goesOn)) {
      return false;
    }
    if (filled.size() == 2) {
      return !boldRows
          && LineForm.isLabel(row.at(filled.get(0)).parts().plain())
          && row.cells().size() > 2
          && filled.stream().allMatch(c -> row.at(c).parts().isBold() && isText(row.at(c)));
    } else if (filled.size() != 1) {
      return false;
    }
    GridCell cell = row.at(filled.get(0));
    boolean wide = cell.columns() > 1 && filled.get(0) + cell.columns() >= width;
    boolean first = filled.get(0) == 0;
    return isText(cell)
        && cell.rows() == 1
        && (wide
            || (cell.parts().isBold() && !boldRows && first)
            || (row.row().header() && first)
            || (cell.header() && first && !boldRows)
            || (codes && first && row.cells().size() > 1 && isName(cell.parts().plain())));
  }

  private boolean isName(String plain) {
    return wording.isName(plain) && !LineForm.isLabel(plain);
  }

  private static boolean isText(GridCell cell) {
    return cell.parts().isText() && !TableWording.isSentence(cell.parts().plain());
  }

  /** How the name of a group looks; names that look the same have the same rank. */
  static String look(GridRow row) {
    GridCell cell = row.at(row.filled().get(0));
    String plain = cell.parts().plain();
    List<String> look = new ArrayList<>();
    look.add(cell.columns() > 1 ? "wide" : "");
    look.add(cell.parts().isBold() || cell.header() ? "bold" : "");
    look.add(plain.equals(plain.toUpperCase(Locale.ROOT)) ? "capitals" : "");
    String number = plain.split(" ", 2)[0];
    look.add(LineForm.isLabel(number) ? Integer.toString(Numbers.count(number)) : "");
    return String.join("/", look);
  }
}
