package competence.structure.table;

import competence.structure.LineForm;
import competence.text.Numbers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the cells of a column have in common. */
final class ColumnFacts {
  int filled;
  private int words;
  private int marks;
  private int labels;
  private int numbers;
  private int levels;
  private int lists;
  private int separate;
  private int spans;
  private int gaps;
  private int repeats;
  private int coded;
  private boolean returns;
  private final Set<String> markKinds = new TreeSet<>();
  private final Set<String> seen = new HashSet<>();

  ColumnFacts(List<GridRow> rows, int column) {
    String before = "";
    for (GridRow row : rows) {
      GridCell cell = row.at(column);
      if (!cell.isFilled()) {
        gaps += cell.parts().isEmpty() && filled > 0 && isBeforeContent(row, column) ? 1 : 0;
        continue;
      }
      String plain = cell.parts().plain();
      add(cell, plain);
      repeats += plain.equals(before) ? 1 : 0;
      returns |= !plain.equals(before) && !seen.add(plain);
      before = plain;
    }
  }

  private static boolean isBeforeContent(GridRow row, int column) {
    int end = Math.min(row.cells().size(), CellGrid.MOST_COLUMNS);
    for (int i = column + 1; i < end; i++) {
      if (row.at(i).isFilled()) {
        return true;
      }
    }
    return false;
  }

  private void add(GridCell cell, String plain) {
    filled++;
    spans += cell.rows() > 1 ? 1 : 0;
    words += cell.parts().words();
    lists += cell.parts().rest.isEmpty() ? 0 : 1;
    if (cell.parts().lead.size() > 1 || cell.parts().lines().size() > 1) {
      separate++;
    }
    if (cell.parts().isText() && MarkSigns.isMark(plain)) {
      marks++;
      markKinds.add(MarkSigns.kind(plain));
    }
    coded += CellItems.beginsWithCode(cell.parts()) ? 1 : 0;
    labels += LineForm.isLabel(plain) ? 1 : 0;
    numbers += !plain.isEmpty() && plain.codePoints().noneMatch(Character::isLetter) ? 1 : 0;
    levels += LevelNames.isLevel(plain) ? 1 : 0;
  }

  boolean isEmpty() {
    return filled == 0;
  }

  double averageWords() {
    return filled == 0 ? 0 : (double) words / filled;
  }

  boolean isMarks() {
    return filled > 0 && marks == filled;
  }

  Set<String> markKinds() {
    return markKinds;
  }

  /** Whether each cell is a label with a number, and none comes twice. */
  boolean isCodes() {
    return filled > 0 && labels == filled && lists == 0 && !returns && repeats == 0 && !isMarks();
  }

  boolean isNumbers() {
    return filled > 0 && numbers == filled;
  }

  boolean isLevels() {
    return filled > 1 && levels * 10 >= filled * 8;
  }

  /** Whether it has lists, or cells with several paragraphs or lines. */
  boolean hasLists() {
    return lists > 0 || separate > 0;
  }

  /** Whether most cells have a list, or several paragraphs or lines. */
  boolean isMostlySeveral() {
    return (lists + separate) * 2 > filled;
  }

  /** Whether all texts begin with a code. */
  boolean isCoded() {
    return filled > 1 && coded == filled;
  }

  /** Whether most cells have a list. */
  boolean isMostlyLists() {
    return lists * 2 > filled;
  }

  /** Whether its cells go on in rows below: merged, left blank, or repeated. */
  boolean groups() {
    return spans > 0 || gaps > 0 || repeats > 0;
  }

  /** Whether cells span rows. */
  boolean spans() {
    return spans > 0;
  }

  /** Whether a text comes again after another one. */
  boolean returns() {
    return returns;
  }

  /** Whether a text is a label with a number in it. */
  static boolean isCode(String plain) {
    return LineForm.isLabel(plain) && Numbers.count(plain) > 0;
  }
}
