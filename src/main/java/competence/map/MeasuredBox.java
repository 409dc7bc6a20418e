package competence.map;

import java.util.List;

/**
 * A box whose text has been broken into lines.
 *
 * @param box what it shows
 * @param lines the lines of its text
 * @param count the lines of its count
 */
record MeasuredBox(Chart.Box box, List<String> lines, List<String> count) {
  /** Between a box's edge and what stands in it, on all sides. */
  static final int PADDING = 10;

  private static final int MOST_LINES = 9;
  private static final int MOST_COUNT_LINES = 2;

  MeasuredBox {
    lines = List.copyOf(lines);
    count = List.copyOf(count);
  }

  /** A box of some width. */
  static MeasuredBox of(Chart.Box box, int width) {
    int room = width - 2 * PADDING;
    return new MeasuredBox(
        box,
        Lines.of(box.text(), Font.TEXT, room, MOST_LINES),
        Lines.of(box.count(), Font.SMALL, room, MOST_COUNT_LINES));
  }

  int height() {
    return 2 * PADDING
        - 2
        + lines.size() * Font.TEXT.lineHeight()
        + count.size() * Font.SMALL.lineHeight();
  }

  /** Whether not all of its text can be seen. */
  boolean isCut() {
    return !lines.isEmpty()
        && lines.get(lines.size() - 1).endsWith("\u2026")
        && !box.text().endsWith("\u2026");
  }
}
