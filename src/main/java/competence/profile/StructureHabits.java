package competence.profile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a document is the framework, and how its structure is read.
 *
 * @param from pattern of the line at which the framework begins; empty if it begins with the
 *     document
 * @param to pattern of the line before which it ends; empty if it ends with the document
 * @param tables decisions on tables
 * @param off the names of the passes that are switched off
 * @param keepsLabels whether all labels are codes, and not only those with letters and digits
 */
public record StructureHabits(
    String from, String to, List<Table> tables, Set<String> off, boolean keepsLabels) {
  /** The passes that can be switched off, in the order in which a document goes through them. */
  public static final List<String> PASSES =
      List.of("noise", "markers", "numbered-headings", "list-levels", "tables", "title", "groups");

  public static final StructureHabits NONE =
      new StructureHabits("", "", List.of(), Set.of(), false);

  public StructureHabits {
    tables = List.copyOf(tables);
    off = Set.copyOf(off);
  }

  /**
   * A decision on a table.
   *
   * @param number its number in the document, from 1; tables in tables and in lists do not count
   * @param as how to read it; null if it is one of the only tables that are read
   */
  public record Table(int number, @Nullable As as) {}

  /** How to read a table. */
  public enum As {
    /** Each row is an item, and the columns are its parents and its values. */
    ROWS,
    /** Each column is a group, and its cells are the items. */
    COLUMNS,
    /** Columns are levels: their cells hold the items of a level, or marks. */
    LEVELS,
    /** Rows are levels, and columns are groups. */
    LEVEL_ROWS,
    /** The names of two columns name a unit, and the rows are its parts. */
    UNIT,
    /** Cell by cell, as a table that arranges a page. */
    CELLS,
    /** Not at all. */
    OMIT;

    /** The word in a profile. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The decision on a table; null if there is none. */
  public @Nullable As as(int number) {
    return tables.stream()
        .filter(table -> table.number() == number && table.as() != null)
        .map(Table::as)
        .findFirst()
        .orElse(null);
  }

  /** The numbers of the only tables that are read; empty if all are. */
  public List<Integer> only() {
    return tables.stream().filter(table -> table.as() == null).map(Table::number).toList();
  }
}
