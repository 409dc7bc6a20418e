package competence.map;

import java.util.List;

/**
 * A chart whose parts all have their places, in pixels.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param bands how many rows of columns there are
 * @param columns the columns, in reading order
 */
record Sheet(int width, int height, int bands, List<PlacedColumn> columns) {
  /** From the last line of a heading to the rule below it. */
  static final int BELOW_HEADING = 4;

  Sheet {
    columns = List.copyOf(columns);
  }

  /** A column with the lines of its heading, which stand above a rule. */
  record PlacedColumn(
      Chart.Column column,
      int x,
      int width,
      int rule,
      List<String> heading,
      List<PlacedBox> boxes) {
    PlacedColumn {
      heading = List.copyOf(heading);
      boxes = List.copyOf(boxes);
    }

    /** From the top of the heading to the rule. */
    int headingHeight() {
      return heading.size() * Font.HEADING.lineHeight() + BELOW_HEADING;
    }
  }

  /** A box with the lines of its text. */
  record PlacedBox(MeasuredBox box, int x, int y, int width) {}
}
