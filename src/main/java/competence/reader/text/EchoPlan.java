package competence.reader.text;

import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * @param raw whether a table begins in it
   * @param selfContained whether the same letters are one field in every line that they stand in
   */
  record Echo(Span original, boolean raw, boolean selfContained) {
    /** An echo whose letters may be parted otherwise where they are repeated. */
    Echo(Span original) {
      this(original, false, false);
    }
  }

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
   */
  private static final class Open {
    /** The offset after its tag. */
    private final int start;

    /** How many cells began before it. */
    private final int index;

    /** How many tables were open when it began. */
    private final int tables;

    /** The fewest tables that were open since, and the most. */
    private int fewest;

    private int most;

    Open(int start, int index, int tables) {
      this.start = start;
      this.index = index;
      this.tables = tables;
      this.fewest = tables;
      this.most = tables;
    }

    /** So many tables were open meanwhile. */
    void reach(int least, int greatest) {
      fewest = Math.min(fewest, least);
      most = Math.max(most, greatest);
    }

    boolean isRaw() {
      return most > tables;
    }
  }

  private void scan(String content, Span table) {
    List<List<Echo>> found = new ArrayList<>();
    List<int[]> rowCells = new ArrayList<>();
    Deque<Open> openCells = new ArrayDeque<>();
    Deque<int[]> openRows = new ArrayDeque<>();
    int tables = 0;
    int loose = -1; // the last bracket that begins no tag, if no tag came after it
    int at = Tags.next(content, table.start(), table.end());
    while (at >= 0 && openCells.size() < MAX_OPEN) {
      Tags.Tag tag = Tags.at(content, at, table.end());
      if (tag == null) {
        loose = at;
      } else if (tag.is("td") || tag.is("th")) {
        cell(content, tag, new Place(at, tables, loose), openCells, found);
        loose = -1;
      } else {
        loose = -1;
        if (tag.is("tr")) {
          row(tag, found.size(), openRows, rowCells);
        } else if (tag.is("table")) {
          tables += tag.closing() ? -1 : 1;
          reach(openCells.peek(), tables, tables);
        }
      }
      at = Tags.next(content, tag == null ? at + 1 : tag.end(), table.end());
    }
    flatten(found, rowCells);
  }

  /**
   * Where a tag was found.
   *
   * @param tables how many tables are open there
   * @param loose the bracket before it, if that begins no tag; otherwise -1
   */
  private record Place(int at, int tables, int loose) {}

  private static void reach(@Nullable Open cell, int fewest, int most) {
    if (cell != null) {
      cell.reach(fewest, most);
    }
  }

  private static void cell(
      String content, Tags.Tag tag, Place place, Deque<Open> open, List<List<Echo>> found) {
    if (!tag.closing()) {
      open.push(new Open(tag.end(), found.size(), place.tables()));
      found.add(List.of());
    } else if (!open.isEmpty()) {
      Open cell = open.pop();
      reach(open.peek(), cell.fewest, cell.most);
      found.set(cell.index, pieces(content, cell, place));
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
  private static List<Echo> pieces(String content, Open cell, Place end) {
    Span inner = new Span(cell.start, end.at());
    if (!Lines.has('\t', content, inner)) {
      Span trimmed = Fields.trim(content, inner);
      return EchoReader.isBlank(content, trimmed)
          ? List.of()
          : List.of(new Echo(trimmed, cell.isRaw(), isSelfContained(cell, end)));
    }
    List<Echo> pieces = new ArrayList<>();
    for (Fields.Field field : Fields.of(content, inner).fields()) {
      pieces.add(new Echo(field.span()));
    }
    return pieces;
  }

  /**
   * Whether all tables that begin in a cell end there, and no others, and what follows its letters
   * elsewhere cannot make a tag of a bracket that begins none here. (No tag has a bracket in it, so
   * that only the last one could become one.)
   */
  private static boolean isSelfContained(Open cell, Place end) {
    return cell.fewest == cell.tables && end.tables() == cell.tables && end.loose() < cell.start;
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
