package competence.structure.table;

import competence.diagnostic.Code;
import competence.ledger.Coding;
import competence.outline.Text;
import competence.structure.PassContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of column names of a document. A row with the same cells as an earlier one repeats it,
 * in the same table or in another one: documents repeat them on each page.
 */
final class HeaderRows {
  private final PassContext context;
  private final Map<List<String>, HeaderRow> known = new HashMap<>();
  private final List<HeaderRow> all = new ArrayList<>();

  HeaderRows(PassContext context) {
    this.context = context;
  }

  /** The known names that a row repeats; null if it repeats none. */
  @Nullable HeaderRow repeatedBy(GridRow row) {
    List<String> texts = plain(names(row));
    return texts.stream().filter(text -> !text.isEmpty()).count() < 2 ? null : known.get(texts);
  }

  /** Adds the names in one row or two; the lower ones count. */
  HeaderRow add(List<GridRow> rows) {
    GridRow last = rows.get(rows.size() - 1);
    List<@Nullable Text> names = names(last);
    for (int i = 0; i < names.size(); i++) {
      if (comesFromAbove(rows, i)) {
        names.set(i, null);
      }
    }
    Map<Integer, Text> over = new TreeMap<>();
    for (GridRow row : rows.subList(0, rows.size() - 1)) {
      for (int i = 0; i < row.cells().size(); i++) {
        GridCell cell = row.at(i);
        if (cell.isFilled() && cell.columns() == 1 && i < names.size() && names.get(i) == null) {
          names.set(i, cell.parts().text());
        } else if (cell.isFilled() && !(cell.rows() > 1 && last.at(i).span().equals(cell.span()))) {
          for (int c = i; c < i + cell.columns(); c++) {
            over.put(c, Objects.requireNonNull(cell.parts().text()));
          }
        }
      }
    }
    HeaderRow header = new HeaderRow(names, over);
    all.add(header);
    if (rows.size() == 1) {
      known.putIfAbsent(plain(names), header);
    }
    return header;
  }

  /** Whether the cell of a column in the last row begins above all of these rows. */
  private static boolean comesFromAbove(List<GridRow> rows, int column) {
    GridCell cell = rows.get(rows.size() - 1).at(column);
    return cell.from() == GridCell.From.ABOVE
        && rows.subList(0, rows.size() - 1).stream()
            .noneMatch(row -> row.at(column).span().equals(cell.span()));
  }

  /** Discards a row that repeats names. */
  void discard(GridRow row) {
    row.cells().stream()
        .filter(GridCell::isFilled)
        .forEach(cell -> context.discard(cell.parts().texts(), "repeated column names"));
    context.report(
        Code.TREE252, row.span(), "left out: this row repeats the column names above", null);
  }

  private static List<@Nullable Text> names(GridRow row) {
    List<@Nullable Text> names = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      names.add(cell.from() == GridCell.From.LEFT ? null : cell.parts().text());
    }
    return names;
  }

  private static List<String> plain(List<@Nullable Text> names) {
    List<String> plain = new ArrayList<>();
    names.forEach(name -> plain.add(name == null ? "" : name.plain()));
    while (!plain.isEmpty() && plain.get(plain.size() - 1).isEmpty()) {
      plain.remove(plain.size() - 1);
    }
    return plain;
  }

  /** Discards the names that nothing refers to. Call it after the last table. */
  void finish() {
    Set<Text> seen = new HashSet<>(); // A cell may span several rows of names.
    for (HeaderRow header : all) {
      List<Text> left = new ArrayList<>(header.upper);
      header.names.stream().filter(Objects::nonNull).forEach(left::add);
      left.removeIf(name -> header.isUsed(name) || !seen.add(name));
      if (!left.isEmpty()) {
        left.sort(Comparator.comparingInt(name -> name.span().start()));
        context.discard(left, "column names");
        Text line = Text.join(left, Coding.JOINT);
        context.report(
            Code.DOC103, line.span(), "read as column names, and left out: " + line.plain(), null);
      }
    }
  }
}
