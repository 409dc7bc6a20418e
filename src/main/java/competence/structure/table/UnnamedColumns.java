package competence.structure.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a table without column names: only their cells tell what they hold. */
final class UnnamedColumns {
  private static final int MOST_WORDS_OF_KEYS = 6;

  private final List<GridRow> rows;
  private final List<ColumnFacts> facts;
  private final @Nullable ColumnRole[] roles;
  private final TableWording wording;

  /**
   * Looks at the columns of a table.
   *
   * @param roles the roles that are known; takes those that are found
   */
  UnnamedColumns(
      List<GridRow> rows,
      List<ColumnFacts> facts,
      @Nullable ColumnRole[] roles,
      TableWording wording) {
    this.rows = rows;
    this.facts = facts;
    this.roles = roles;
    this.wording = wording;
  }

  /**
   * Sets the roles: parents on the left only where the cells show them.
   *
   * @return whether the left column has names and the right one values
   */
  boolean set() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == null) {
        open.add(i);
      }
    }
    if (open.isEmpty()) {
      return false;
    }
    int last = open.get(open.size() - 1);
    List<Integer> left = open.subList(0, open.size() - 1);
    boolean parents =
        left.stream().anyMatch(this::isParent)
            && left.stream().noneMatch(this::changesLessThanItsLeft);
    boolean keys = !parents && left.size() == 1 && areKeys(left.get(0), last);
    for (int i : open) {
      roles[i] = parents || keys ? ColumnRole.PARENT : ColumnRole.MORE_TEXT;
    }
    roles[parents || keys ? last : open.get(0)] = ColumnRole.TEXT;
    return keys;
  }

  /** Whether cells span rows, or names are repeated or go on in blank cells. */
  private boolean isParent(int column) {
    ColumnFacts of = facts.get(column);
    return of.spans() || (of.groups() && areNames(column));
  }

  private boolean areNames(int column) {
    return rows.stream()
        .filter(row -> row.at(column).isFilled())
        .allMatch(
            row ->
                row.at(column).parts().isText() && wording.isName(row.at(column).parts().plain()));
  }

  /** Whether a column goes on in a row in which a column to its left does not. */
  private boolean changesLessThanItsLeft(int column) {
    for (GridRow row : rows) {
      for (int i = 0; i < column && row.at(column).goesOn(); i++) {
        if (row.at(i).isFilled() && roles[i] == null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether each row has a short name and a value. */
  private boolean areKeys(int key, int value) {
    boolean filled = facts.get(key).filled == rows.size() && facts.get(value).filled == rows.size();
    return filled
        && rows.size() > 1
        && !facts.get(key).hasLists()
        && !facts.get(key).returns()
        && !facts.get(value).isNumbers()
        && facts.get(key).averageWords() <= MOST_WORDS_OF_KEYS
        && areNames(key);
  }
}
