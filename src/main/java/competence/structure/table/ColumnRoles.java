package competence.structure.table;

import competence.profile.StructureHabits.As;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decides what each column of a table holds: by its name, else by its cells. */
final class ColumnRoles {
  private final @Nullable HeaderRow header;
  private final List<GridRow> rows;
  private final int width;
  private final ColumnNames known;
  private final List<ColumnFacts> facts = new ArrayList<>();
  private final ColumnRole[] roles;

  /** Whether a table without column names has names on the left. */
  private boolean keys;

  private ColumnRoles(
      @Nullable HeaderRow header, List<GridRow> rows, int width, ColumnNames known) {
    this.header = header;
    this.rows = rows;
    this.width = width;
    this.known = known;
    this.roles = new ColumnRole[width];
    for (int i = 0; i < width; i++) {
      facts.add(new ColumnFacts(rows, i));
    }
  }

  /**
   * The columns of a table, or of the part of it that has these names.
   *
   * @param as how the profile says to read the table; null if it does not
   */
  static TableColumns of(
      @Nullable HeaderRow header,
      List<GridRow> rows,
      int width,
      ColumnNames known,
      TableWording wording,
      @Nullable As as) {
    ColumnRoles columns = new ColumnRoles(header, rows, width, known);
    columns.byName();
    LevelColumns named = new LevelColumns(header, columns.facts, columns.roles);
    boolean levels = (as == null || as == As.LEVELS) && named.set();
    if (!levels && as == As.LEVELS && !columns.hasMarks()) {
      levels = named.setAll();
    }
    columns.codes();
    if (levels) {
      columns.leftOf(width, ColumnRole.PARENT);
    } else if (header != null && columns.groups()) {
      columns.leftOf(width, ColumnRole.PARENT);
    } else if (header != null) {
      columns.named();
    } else {
      columns.keys = new UnnamedColumns(rows, columns.facts, columns.roles, wording).set();
    }
    columns.codesOfParents();
    Set<Integer> coded =
        IntStream.range(0, width)
            .filter(i -> columns.facts.get(i).isCoded())
            .boxed()
            .collect(Collectors.toSet());
    return new TableColumns(header, Arrays.asList(columns.roles), columns.keys, coded);
  }

  private boolean hasMarks() {
    return Arrays.asList(roles).contains(ColumnRole.MARKS);
  }

  private String name(int column) {
    return header == null ? "" : header.plain(column);
  }

  private void byName() {
    for (int i = 0; i < width; i++) {
      roles[i] = facts.get(i).isEmpty() ? ColumnRole.EMPTY : null;
      int named = isNumberOfNext(i) ? i + 1 : i;
      ColumnRole role = name(i).isEmpty() ? null : known.role(name(i));
      if (named > i) {
        roles[i++] = ColumnRole.CODE;
        roles[i] = facts.get(i).isEmpty() ? ColumnRole.EMPTY : null;
      }
      if (role != null && (roles[i] == null || role == ColumnRole.LEVEL)) {
        boolean single = role == ColumnRole.TYPE || role == ColumnRole.LEVEL;
        boolean again = single && Arrays.asList(roles).contains(role);
        roles[i] = again ? ColumnRole.PROPERTY : role;
      }
    }
  }

  /** Whether a name is for the next column, too, and the column only has its numbers. */
  private boolean isNumberOfNext(int column) {
    ColumnFacts numbers = facts.get(column);
    return column + 1 < width
        && !name(column).isEmpty()
        && name(column + 1).isEmpty()
        && (numbers.isNumbers() || numbers.isCodes())
        && !facts.get(column + 1).isEmpty()
        && !facts.get(column + 1).isNumbers();
  }

  private void codes() {
    for (int i = 0; i < width - 1; i++) {
      if (roles[i] == null
          && facts.get(i).isCodes()
          && (header == null ? !facts.get(i).spans() : name(i).isEmpty() || i == 0)
          && !Arrays.asList(roles).contains(ColumnRole.CODE)) {
        roles[i] = ColumnRole.CODE;
        return;
      }
    }
  }

  /** Columns that no rule knows, left of a column. */
  private void leftOf(int column, ColumnRole role) {
    for (int i = 0; i < Math.min(column, width); i++) {
      boolean value = isAfterItems(i) || facts.get(i).isNumbers();
      boolean property = i > 0 && !name(i).isEmpty() && value;
      if (roles[i] == null || (roles[i] == ColumnRole.TEXT)) {
        roles[i] = property ? ColumnRole.PROPERTY : role;
      }
    }
  }

  private boolean isAfterItems(int column) {
    for (int i = 0; i < column; i++) {
      if (roles[i] == ColumnRole.ITEMS_OF_LEVEL) {
        return true;
      }
    }
    return false;
  }

  /**
   * Columns with lists in their cells, beside a column without: each column name heads the items of
   * its cells in each row. Columns of which one has a name for texts are no such groups.
   */
  private boolean groups() {
    List<Integer> lists = new ArrayList<>();
    int heads = 0;
    for (int i = 0; i < width; i++) {
      boolean open = roles[i] == null || roles[i] == ColumnRole.PARENT;
      boolean several = open && facts.get(i).isMostlySeveral() && !name(i).isEmpty();
      if (several && heads > 0) {
        lists.add(i);
      } else if (roles[i] == ColumnRole.TEXT || (open && !lists.isEmpty())) {
        return false;
      } else if (open && !several) {
        heads++;
      }
    }
    if (lists.size() < 2) {
      return false;
    }
    lists.forEach(i -> roles[i] = ColumnRole.ITEMS_OF_GROUP);
    return true;
  }

  /** A table with column names: the text, its parents on the left, and properties. */
  private void named() {
    int text = textColumn();
    for (int i = 0; i < width; i++) {
      if (i == text) {
        roles[i] = ColumnRole.TEXT;
      } else if (roles[i] == ColumnRole.TEXT || (roles[i] == ColumnRole.PARENT && i > text)) {
        roles[i] = i < text ? ColumnRole.PARENT : ColumnRole.PROPERTY;
      } else if (roles[i] == null) {
        roles[i] = unknown(i, text);
      }
    }
  }

  private ColumnRole unknown(int column, int text) {
    ColumnFacts of = facts.get(column);
    if (name(column).isEmpty() && column > text) {
      return ColumnRole.MORE_TEXT;
    }
    boolean value = of.isNumbers() || of.isMarks() || (of.returns() && !of.spans());
    return column < text && (!value || name(column).isEmpty())
        ? ColumnRole.PARENT
        : ColumnRole.PROPERTY;
  }

  /** The last column that is named as the text; else the one with the longest texts. */
  private int textColumn() {
    int text = Arrays.asList(roles).lastIndexOf(ColumnRole.TEXT);
    if (text >= 0 && (!facts.get(text).spans() || lastTexts(text) < 0)) {
      int lists = onlyLists(text);
      return lists < 0 ? text : lists;
    } else if (text >= 0) {
      return lastTexts(text);
    }
    for (int i = 0; i < width; i++) {
      if (roles[i] == null && (text < 0 || isBetter(i, text))) {
        text = i;
      }
    }
    return text >= 0 ? text : Arrays.asList(roles).lastIndexOf(ColumnRole.PARENT);
  }

  /**
   * The only column right of the text with lists, which are items below it; -1 if there is none.
   */
  private int onlyLists(int text) {
    int found = -1;
    for (int i = text + 1; i < width; i++) {
      if (roles[i] == null && facts.get(i).isMostlyLists()) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return facts.get(text).hasLists() ? -1 : found;
  }

  /** The column with the longest texts right of one whose cells span rows; -1 if there is none. */
  private int lastTexts(int parent) {
    int found = -1;
    for (int i = parent + 1; i < width; i++) {
      if (roles[i] == null
          && !facts.get(i).spans()
          && !facts.get(i).returns()
          && facts.get(i).averageWords() > facts.get(found < 0 ? parent : found).averageWords()) {
        found = i;
      }
    }
    return found;
  }

  private boolean isBetter(int column, int than) {
    ColumnFacts one = facts.get(column);
    ColumnFacts other = facts.get(than);
    if (one.isNumbers() || one.isMarks()) {
      return false;
    }
    if (one.hasLists() && !other.hasLists()) {
      return true;
    }
    boolean value = other.groups() || other.isNumbers();
    return value
        ? one.averageWords() * 2 >= other.averageWords()
        : one.averageWords() > other.averageWords() + 1;
  }

  /** Codes beside a parent are its codes if they go on where it goes on. */
  private void codesOfParents() {
    for (int i = 0; i + 1 < width; i++) {
      if (roles[i] != ColumnRole.CODE || roles[i + 1] != ColumnRole.PARENT) {
        continue;
      } else if (header == null) {
        roles[i] = ColumnRole.PARENT;
        continue;
      }
      boolean goesOn = false;
      boolean together = true;
      for (int r = 1; r < rows.size(); r++) {
        boolean parent = isNew(r, i + 1);
        goesOn |= !parent;
        together &= parent || !isNew(r, i);
      }
      roles[i] = goesOn && together ? ColumnRole.CODE_OF_PARENT : ColumnRole.CODE;
    }
  }

  private boolean isNew(int row, int column) {
    GridCell cell = rows.get(row).at(column);
    return cell.isFilled()
        && !cell.parts().plain().equals(rows.get(row - 1).at(column).parts().plain());
  }
}
