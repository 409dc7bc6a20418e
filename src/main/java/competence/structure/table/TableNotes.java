package competence.structure.table;

import competence.diagnostic.Code;
import competence.outline.Text;
import competence.profile.StructureHabits.As;
import competence.source.Span;
import competence.structure.PassContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports as what a table was read, and why. */
final class TableNotes {
  private final PassContext context;
  private final int number;
  private final @Nullable As decided;
  private boolean said;

  /**
   * Reports about one table.
   *
   * @param number its number in the document; 0 if no profile can name it
   */
  TableNotes(PassContext context, int number) {
    this.context = context;
    this.number = number;
    this.decided = context.profile().structure().as(number);
  }

  /** How the profile says to read the table; null if it does not. */
  @Nullable As decided() {
    return decided;
  }

  /**
   * Reports as what the table, or a part of it, was read.
   *
   * @param help what to do if that is wrong, beside naming the kind of the table in a profile
   */
  void guess(Code code, Span place, As as, String message, @Nullable String help) {
    if (decided == null) {
      context.guess(code, place, number, as, message, help);
    } else if (decided != as) {
      context.report(
          Code.TREE282,
          place,
          "table " + number + " cannot be read as \"" + decided.word() + "\": " + message,
          null);
    } else if (!said) {
      said = true;
      context.report(Code.TREE283, place, message + "; the profile says so", null);
    }
  }

  /** Reports how the columns were read. */
  void columns(TableColumns columns, GridRow first) {
    if (columns.has(ColumnRole.ITEMS_OF_LEVEL)) {
      String after = "), and each cell holds items of its row";
      String read = "read as a matrix of levels: the column names are levels (";
      named(Code.TREE243, As.LEVELS, columns, ColumnRole.ITEMS_OF_LEVEL, first, read, after);
    } else if (columns.has(ColumnRole.ITEMS_OF_GROUP)) {
      String read = "read as groups in each row: the column names (";
      String after = ") head the cells below them";
      named(Code.TREE246, As.ROWS, columns, ColumnRole.ITEMS_OF_GROUP, first, read, after);
    } else if (columns.has(ColumnRole.MARKS)) {
      String read =
          "read as marks: each row is an item of the levels in whose columns it has a mark (";
      named(Code.TREE244, As.LEVELS, columns, ColumnRole.MARKS, first, read, ")");
    } else if (columns.keys()) {
      guess(
          Code.TREE247,
          first.span(),
          As.ROWS,
          "read as names and values: the table has two columns without names, and the left one is"
              + " short",
          null);
    } else if (columns.has(ColumnRole.PARENT) || columns.has(ColumnRole.PATH)) {
      parents(columns, first);
    } else if (columns.header() != null) {
      items(columns, first);
    }
  }

  /** Reports a reading of the columns with a role, whose names are part of the message. */
  private void named(
      Code code,
      As as,
      TableColumns columns,
      ColumnRole role,
      GridRow first,
      String read,
      String after) {
    String doubt = as == As.LEVELS ? "if they are no levels" : "if they do not";
    guess(
        code,
        first.span(),
        as,
        read + names(columns, role) + after,
        doubt + ", write in a profile: columns: " + choice(columns, role, "property"));
  }

  private void parents(TableColumns columns, GridRow first) {
    String names = names(columns, ColumnRole.PARENT);
    guess(
        Code.TREE242,
        first.span(),
        As.ROWS,
        "read as groups and their items: the cells on the left "
            + (names.isEmpty() ? "" : "(" + names + ") ")
            + "name what is beside and below them",
        columns.header() == null
            ? null
            : "if they do not, write in a profile: columns: "
                + choice(columns, ColumnRole.PARENT, "property"));
  }

  private void items(TableColumns columns, GridRow first) {
    String properties = names(columns, ColumnRole.PROPERTY);
    guess(
        Code.TREE241,
        first.span(),
        As.ROWS,
        "read as one item a row, by the column names"
            + (properties.isEmpty() ? "" : "; properties: " + properties),
        properties.isEmpty()
            ? null
            : "if a column holds something else, write in a profile: columns: "
                + choice(columns, ColumnRole.PROPERTY, "text"));
  }

  /** The names of the columns with a role, separated by commas. */
  private static String names(TableColumns columns, ColumnRole role) {
    return String.join(", ", list(columns, role));
  }

  private static List<String> list(TableColumns columns, ColumnRole role) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < columns.roles().size(); i++) {
      Text name = columns.header() == null ? null : columns.header().name(i);
      if (columns.role(i) == role && name != null) {
        names.add(name.plain());
      }
    }
    return names;
  }

  /** A value for {@code columns} that works when it is pasted into a profile. */
  private static String choice(TableColumns columns, ColumnRole role, String key) {
    List<String> quoted =
        list(columns, role).stream()
            .map(name -> '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
            .toList();
    return "{" + key + ": [" + String.join(", ", quoted) + "]}";
  }

  void report(Code code, GridRow row, String message, @Nullable String help) {
    context.report(code, row.span(), message, help);
  }
}
