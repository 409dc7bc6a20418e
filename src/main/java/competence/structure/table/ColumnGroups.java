package competence.structure.table;

import competence.diagnostic.Code;
import competence.profile.StructureHabits.As;
import competence.structure.PassContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns that are groups: each column name heads the cells below it, and the cells of a row have
 * nothing to do with each other. The items are in another order than in the document.
 */
final class ColumnGroups implements PartReader {
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_WORDS_OF_NAMES = 5;

  private final PassContext context;
  private final TableNotes notes;
  private final HeaderRow header;
  private final CellItems cells;
  private final int width;
  private final List<TableItem> groups = new ArrayList<>();

  ColumnGroups(
      PassContext context, TableNotes notes, HeaderRow header, CellItems cells, int width) {
    this.context = context;
    this.notes = notes;
    this.header = header;
    this.cells = cells;
    this.width = width;
  }

  /**
   * Whether columns are groups: all have lists or codes in their cells, or there are three or more
   * columns, no name is known, and the texts are of about one length.
   */
  static boolean fit(HeaderRow header, List<GridRow> body, int width, ColumnNames names) {
    boolean items = width > 1 && header.upper.isEmpty();
    boolean known = false;
    boolean levels = true;
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 0; i < width && items; i++) {
      ColumnFacts facts = new ColumnFacts(body, i);
      ColumnRole role = names.role(header.plain(i));
      known |= role != null;
      levels &= LevelNames.isLevel(header.plain(i));
      least = Math.min(least, facts.averageWords());
      most = Math.max(most, facts.averageWords());
      items = isGroup(header.plain(i), facts, role) && !facts.isEmpty();
    }
    if (!items || levels) {
      return false;
    }
    boolean definite = columnsAre(body, width, true) || columnsAre(body, width, false);
    boolean alike = width >= FEWEST_COLUMNS && least >= FEWEST_WORDS && most < least * 2;
    return definite || (!known && body.size() > 1 && alike);
  }

  private static boolean isGroup(String name, ColumnFacts facts, @Nullable ColumnRole role) {
    return !name.isEmpty()
        && TableWording.words(name) <= MOST_WORDS_OF_NAMES
        && !facts.isMarks()
        && !facts.isNumbers()
        && !facts.spans()
        && (role == null || role == ColumnRole.TEXT || role == ColumnRole.PARENT);
  }

  /** Whether all cells begin with codes, or all have lists. */
  private static boolean columnsAre(List<GridRow> body, int width, boolean codes) {
    for (GridRow row : body) {
      for (int i = 0; i < width; i++) {
        CellParts parts = row.at(i).parts();
        boolean fits = codes ? CellItems.beginsWithCode(parts) : isList(parts);
        if (!parts.isEmpty() && !fits) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isList(CellParts parts) {
    return !parts.rest.isEmpty() || parts.lines().size() > 1;
  }

  @Override
  public void read(List<GridRow> rows, TableItem group) {
    if (rows.isEmpty()) {
      return;
    } else if (groups.isEmpty()) {
      for (int i = 0; i < width; i++) {
        groups.add(header.heading(i));
      }
      notes.guess(
          Code.TREE246,
          rows.get(0).span(),
          As.COLUMNS,
          "read as columns that are groups: each column name heads the cells below it, which comes"
              + " column by column",
          "if each row is one item, write in a profile: columns: {property: [\""
              + header.plain(width - 1).replace("\"", "\\\"")
              + "\"]}");
    }
    for (int i = 0; i < width; i++) {
      TableItem heading = groups.get(i);
      for (GridRow row : rows) {
        GridCell cell = row.at(i);
        if (cell.isFilled()) {
          cells.of(cell.parts(), cell.span()).forEach(heading::add);
        }
      }
      if (!group.below.contains(heading)) {
        group.add(heading);
      }
    }
    MovedCells.enter(groups, context, "columns read as groups");
  }
}
