package competence.map;

import java.util.List;

/**
 * A chart with a place for each of its parts, in pixels.
 *
 * @param bands the number of rows of columns
 */
record Sheet(int width, int height, int bands, List<PlacedColumn> columns) {
  /** The distance from the last line of a heading to the rule below it. */
  static final int BELOW_HEADING = 4;

  /** A column with the lines of its heading, which are above a rule. */
  record PlacedColumn(
      Chart.Column column,
      int x,
      int width,
      int rule,
      List<String> heading,
      List<PlacedBox> boxes) {
    int headingHeight() {
      return heading.size() * Font.HEADING.lineHeight() + BELOW_HEADING;
    }
  }

  record PlacedBox(MeasuredBox box, int x, int y, int width) {}

  /** A box with its text and its count broken into lines. */
  record MeasuredBox(Chart.Box box, List<String> lines, List<String> count) {
    /** The distance from an edge to the texts, on all sides. */
    static final int PADDING = 10;

    private static final int MOST_LINES = 9;
    private static final int MOST_COUNT_LINES = 2;

    static MeasuredBox of(Chart.Box box, int width) {
      int room = width - 2 * PADDING;
      return new MeasuredBox(
          box,
          LineBreaker.lines(box.text(), Font.TEXT, room, MOST_LINES),
          LineBreaker.lines(box.count(), Font.SMALL, room, MOST_COUNT_LINES));
    }

    int height() {
      return 2 * PADDING
          - 2
          + lines.size() * Font.TEXT.lineHeight()
          + count.size() * Font.SMALL.lineHeight();
    }

    /** Whether the end of the text is cut off. */
    boolean isCut() {
      return !lines.isEmpty()
          && lines.get(lines.size() - 1).endsWith("\u2026")
          && !box.text().endsWith("\u2026");
    }
  }
}
