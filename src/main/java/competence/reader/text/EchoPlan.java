package competence.reader.text;

import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a raw table says of its echoes: the converter printed, in document order, one field for each
 * cell at any depth and one line for each row at any depth. The raw table is gone through once.
 */
final class EchoPlan {
  /** Deeper tables are refused when their tree is made; until then they must not cost much. */
  private static final int MAX_OPEN = 256;

  private final List<Echo> cells = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();

  /**
   * An echo that is to come.
   *
   * @param original the inner HTML of the cell
   */
  record Echo(Span original) {}

  private EchoPlan() {}

  static EchoPlan of(String content, Span rawTable) {
    EchoPlan plan = new EchoPlan();
    plan.scan(content, rawTable);
    return plan;
  }

  /** The fields that follow on the line of the raw table. */
  List<Echo> cells() {
    return cells;
  }

  int rowCount() {
    return rows.size();
  }

  /** The fields of an echo line. */
  List<Echo> row(int index) {
    int[] range = rows.get(index);
    return cells.subList(range[0], range[1]);
  }

  /**
   * A cell that is open: what its field is shows when it ends, but its place is where it begins.
   *
   * @param start the offset after its tag
   * @param index how many cells began before it
   */
  private record Open(int start, int index) {}

  private void scan(String content, Span table) {
    List<List<Echo>> found = new ArrayList<>();
    List<int[]> rowCells = new ArrayList<>();
    Deque<Open> openCells = new ArrayDeque<>();
    Deque<int[]> openRows = new ArrayDeque<>();
    int at = Tags.next(content, table.start(), table.end());
    while (at >= 0 && openCells.size() < MAX_OPEN) {
      Tags.Tag tag = Tags.at(content, at, table.end());
      if (tag != null) {
        if (tag.is("td") || tag.is("th")) {
          cell(content, tag, at, openCells, found);
        } else if (tag.is("tr")) {
          row(tag, found.size(), openRows, rowCells);
        }
      }
      at = Tags.next(content, tag == null ? at + 1 : tag.end(), table.end());
    }
    flatten(found, rowCells);
  }

  private static void cell(
      String content, Tags.Tag tag, int at, Deque<Open> open, List<List<Echo>> found) {
    if (!tag.closing()) {
      open.push(new Open(tag.end(), found.size()));
      found.add(List.of());
    } else if (!open.isEmpty()) {
      Open cell = open.pop();
      found.set(cell.index(), pieces(content, new Span(cell.start(), at)));
    }
  }

  private static void row(Tags.Tag tag, int cell, Deque<int[]> open, List<int[]> rows) {
    if (!tag.closing()) {
      int[] range = {cell, cell};
      open.push(range);
      rows.add(range);
    } else if (!open.isEmpty()) {
      open.pop()[1] = cell;
    }
  }

  /** A tab in a cell splits its field, and a blank cell leaves none. */
  private static List<Echo> pieces(String content, Span inner) {
    if (!Lines.has('\t', content, inner)) {
      Span trimmed = Fields.trim(content, inner);
      return EchoReader.isBlank(content, trimmed) ? List.of() : List.of(new Echo(trimmed));
    }
    List<Echo> pieces = new ArrayList<>();
    for (Fields.Field field : Fields.of(content, inner).fields()) {
      pieces.add(new Echo(field.span()));
    }
    return pieces;
  }

  private void flatten(List<List<Echo>> found, List<int[]> rowCells) {
    int[] first = new int[found.size() + 1];
    for (int i = 0; i < found.size(); i++) {
      first[i] = cells.size();
      cells.addAll(found.get(i));
    }
    first[found.size()] = cells.size();
    for (int[] range : rowCells) {
      rows.add(new int[] {first[range[0]], first[range[1]]});
    }
  }
}
