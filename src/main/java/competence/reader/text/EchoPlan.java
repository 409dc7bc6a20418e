package competence.reader.text;

import competence.reader.html.HtmlToken;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The echoes that a raw table announces: the converter printed, in document order, one field for
 * each cell at any depth and one line for each row at any depth. The raw table is read once.
 */
final class EchoPlan {
  /** Deeper tables are refused when their tree is made; until then they must not cost much. */
  private static final int MAX_OPEN = 256;

  private final List<Span> cells = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();

  private EchoPlan() {}

  static EchoPlan of(String content, Span rawTable) {
    EchoPlan plan = new EchoPlan();
    plan.scan(content, rawTable);
    return plan;
  }

  /** The inner HTML of the cells: the originals of the fields that follow on the line. */
  List<Span> cells() {
    return cells;
  }

  int rowCount() {
    return rows.size();
  }

  /** The originals of the fields of an echo line. */
  List<Span> row(int index) {
    int[] range = rows.get(index);
    return cells.subList(range[0], range[1]);
  }

  /** An open cell: where its inner HTML begins, and how many cells began before it. */
  private record Open(int start, int index) {}

  private void scan(String content, Span table) {
    List<List<Span>> found = new ArrayList<>();
    Deque<Open> openCells = new ArrayDeque<>();
    Deque<int[]> openRows = new ArrayDeque<>();
    int at = TextTags.next(content, table.start(), table.end());
    while (at >= 0 && openCells.size() < MAX_OPEN) {
      HtmlToken tag = TextTags.at(content, at, table.end());
      if (tag != null && (tag.is("td") || tag.is("th"))) {
        cell(content, tag, at, openCells, found);
      } else if (tag != null && tag.is("tr")) {
        row(tag, found.size(), openRows);
      }
      at = TextTags.next(content, tag == null ? at + 1 : tag.end(), table.end());
    }
    flatten(found);
  }

  private static void cell(
      String content, HtmlToken tag, int at, Deque<Open> open, List<List<Span>> found) {
    if (!tag.closing()) {
      open.push(new Open(tag.end(), found.size()));
      found.add(List.of());
    } else if (!open.isEmpty()) {
      Open cell = open.pop();
      found.set(cell.index(), fields(content, new Span(cell.start(), at)));
    }
  }

  private void row(HtmlToken tag, int cell, Deque<int[]> open) {
    if (!tag.closing()) {
      int[] range = {cell, cell};
      open.push(range);
      rows.add(range);
    } else if (!open.isEmpty()) {
      open.pop()[1] = cell;
    }
  }

  /** A tab in a cell splits its field, and a blank cell leaves none. */
  private static List<Span> fields(String content, Span cell) {
    if (TextLines.has('\t', content, cell)) {
      return RowFields.of(content, cell).fields().stream().map(RowFields.Field::span).toList();
    }
    Span trimmed = WhiteSpace.trim(content, cell);
    return EchoText.isBlank(content, trimmed) ? List.of() : List.of(trimmed);
  }

  /** Turns the rows from ranges of cells into ranges of fields. */
  private void flatten(List<List<Span>> found) {
    int[] first = new int[found.size() + 1];
    for (int i = 0; i < found.size(); i++) {
      first[i] = cells.size();
      cells.addAll(found.get(i));
    }
    first[found.size()] = cells.size();
    for (int[] range : rows) {
      range[0] = first[range[0]];
      range[1] = first[range[1]];
    }
  }
}
