package competence.structure.table;

import competence.structure.LineForm;
import competence.text.Numbers;
import java.util.List;
import java.util.stream.IntStream;

/** Decides which rows of a table name its columns. */
final class HeaderRules {
  private static final int MOST_WORDS = 7;
  private static final int MOST_WORDS_OF_SHORT = 3;
  private static final int MOST_HEADER_ROWS = 2;

  private final List<GridRow> rows;
  private final ColumnNames known;

  HeaderRules(List<GridRow> rows, ColumnNames known) {
    this.rows = rows;
    this.known = known;
  }

  /**
   * The number of rows from here on that name the columns.
   *
   * @param first whether no row with data comes before, except names of groups
   */
  int count(int at, boolean first) {
    int end = at;
    while (end < rows.size() && end - at < MOST_HEADER_ROWS && isMarked(end, first && end == at)) {
      end++;
    }
    while (end > at && !fits(at, end)) {
      end--;
    }
    return end - at;
  }

  /** Whether rows hold names only, and rows with data follow. */
  private boolean fits(int at, int end) {
    if (end == rows.size()) {
      return false;
    }
    for (int i = at; i < end; i++) {
      for (GridCell cell : rows.get(i).cells()) {
        boolean intoBody = cell.rows() > 1 && i + cell.rows() > end;
        if (cell.isFilled() && (!isName(cell) || intoBody)) {
          return false;
        }
      }
    }
    GridRow last = rows.get(end - 1);
    long names = last.cells().stream().filter(cell -> cell.isFilled() || cell.goesOn()).count();
    boolean empty = last.at(0).parts().isEmpty();
    return (names > 1 || (names > 0 && empty)) && !isLikeTheRowBelow(last, rows.get(end));
  }

  private static boolean isName(GridCell cell) {
    String plain = cell.parts().plain();
    return cell.parts().isText()
        && cell.parts().lead.size() == 1
        && cell.parts().words() <= MOST_WORDS
        && !TableWording.isSentence(plain)
        && !(MarkSigns.isMark(plain) && !plain.equals("-"));
  }

  /** Whether a row begins with a code like that of the row below: it is data itself. */
  private static boolean isLikeTheRowBelow(GridRow row, GridRow below) {
    String code = row.at(0).parts().plain();
    String next = below.at(0).parts().plain();
    return LineForm.isLabel(code)
        && Numbers.count(code) > 0
        && !code.equals(next)
        && Numbers.hidden(code).equals(Numbers.hidden(next));
  }

  private boolean isMarked(int at, boolean first) {
    GridRow row = rows.get(at);
    List<Integer> filled = row.filled();
    if (filled.isEmpty() || (filled.size() == 1 && !row.row().header())) {
      return false;
    }
    boolean heads = filled.stream().allMatch(column -> row.at(column).header());
    if (row.row().header() || heads) {
      return true;
    }
    boolean bold = filled.stream().allMatch(column -> row.at(column).parts().isBold());
    return first && (bold ? !isBold(at + 1) : isKnown(row, filled) || hasCorner(at) || recurs(at));
  }

  private boolean isBold(int at) {
    return at < rows.size()
        && rows.get(at).filled().size() > 1
        && rows.get(at).filled().stream()
            .allMatch(column -> rows.get(at).at(column).parts().isBold());
  }

  /**
   * Whether the profile knows the names of at least two columns, and of most; or that of the first
   * one, beside short ones.
   */
  private boolean isKnown(GridRow row, List<Integer> filled) {
    long names = filled.stream().filter(c -> known.role(row.at(c).parts().plain()) != null).count();
    boolean begins = names > 0 && known.role(row.at(filled.get(0)).parts().plain()) != null;
    return (names > 1 && names * 2 >= filled.size())
        || (begins && filled.stream().allMatch(c -> isShortName(row.at(c).parts().plain())));
  }

  private static boolean isShortName(String plain) {
    return TableWording.words(plain) <= MOST_WORDS_OF_SHORT
        && !plain.isEmpty()
        && !LineForm.startLower(plain);
  }

  /** Whether only the first cell of a row is empty, and the one below it is not. */
  private boolean hasCorner(int at) {
    List<GridCell> cells = rows.get(at).cells();
    return cells.size() > 2
        && cells.get(0).parts().isEmpty()
        && cells.get(0).from() == GridCell.From.HERE
        && cells.stream().skip(1).allMatch(GridCell::isFilled)
        && at + 1 < rows.size()
        && rows.get(at + 1).at(0).isFilled();
  }

  /** Whether the same row of different texts comes again, as on each page of a document. */
  private boolean recurs(int at) {
    List<GridCell> cells = rows.get(at).cells();
    long texts = cells.stream().map(cell -> cell.parts().plain()).distinct().count();
    if (texts < cells.size() || at + 1 >= rows.size() || isSame(at, at + 1)) {
      return false;
    }
    return IntStream.range(at + 2, rows.size()).anyMatch(other -> isSame(at, other));
  }

  private boolean isSame(int at, int other) {
    List<GridCell> cells = rows.get(at).cells();
    List<GridCell> others = rows.get(other).cells();
    int same = 0;
    while (same < cells.size()
        && same < others.size()
        && cells.get(same).parts().plain().equals(others.get(same).parts().plain())) {
      same++;
    }
    return same == cells.size() && same == others.size();
  }
}
