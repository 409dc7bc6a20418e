package competence.reader.html;

import org.jsoup.nodes.Element;

/** Over how many rows and columns a cell goes, by the rules of the HTML standard. */
final class Spanning {
  /** The standard's greatest number of rows; {@code rowspan=0} means all that are left. */
  private static final int ALL_ROWS = 65_534;

  /** The standard allows 1000; no framework has that many columns, and each makes an empty cell. */
  private static final int MOST_COLUMNS = 24;

  private Spanning() {}

  static int rows(Element cell) {
    int rows = number(cell.attr("rowspan"), ALL_ROWS);
    return rows == 0 ? ALL_ROWS : rows;
  }

  static int columns(Element cell) {
    return Math.max(1, number(cell.attr("colspan"), MOST_COLUMNS));
  }

  /** The digits that an attribute begins with, as a number; 1 if there are none. */
  private static int number(String attribute, int most) {
    String digits = attribute.strip();
    int value = 0;
    int i = 0;
    while (i < digits.length() && digits.charAt(i) >= '0' && digits.charAt(i) <= '9') {
      value = Math.min(most, value * 10 + digits.charAt(i) - '0');
      i++;
    }
    return i == 0 ? 1 : value;
  }
}
