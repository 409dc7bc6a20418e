package competence.map;

import competence.map.Sheet.PlacedBox;
import competence.map.Sheet.PlacedColumn;
import java.util.ArrayList;
import java.util.List;

/** A row of columns, whose boxes all begin at one height. */
final class Band {
  /** What is left between columns. */
  static final int GAP = 18;

  private static final int BELOW_RULE = 17;
  private static final int MOST_HEADING_LINES = 5;

  private record Part(Chart.Column column, List<String> heading, List<List<MeasuredBox>> piles) {}

  private final int cell;
  private final List<Part> parts = new ArrayList<>();
  private int taken;
  private int headingLines;

  /** A band of places that are so wide. */
  Band(int cell) {
    this.cell = cell;
  }

  /** How many places its columns take. */
  int taken() {
    return taken;
  }

  /** Adds a column, which takes a place for each pile. */
  void add(Chart.Column column, List<List<MeasuredBox>> piles) {
    int width = width(cell, piles.size());
    List<String> heading = Lines.of(column.heading(), Font.HEADING, width, MOST_HEADING_LINES);
    parts.add(new Part(column, heading, piles));
    taken += piles.size();
    headingLines = Math.max(headingLines, heading.size());
  }

  /** How wide so many places are. */
  static int width(int cell, int places) {
    return places * cell + (places - 1) * GAP;
  }

  /**
   * Gives each column its place.
   *
   * @param top where the band begins
   * @param placed takes the columns
   * @return where the band ends
   */
  int place(int top, List<PlacedColumn> placed) {
    int rule = top + headingLines * Font.HEADING.lineHeight() + Sheet.BELOW_HEADING;
    int x = 0;
    int bottom = rule;
    for (Part part : parts) {
      List<PlacedBox> boxes = new ArrayList<>();
      int left = x;
      for (List<MeasuredBox> pile : part.piles()) {
        int y = rule + BELOW_RULE;
        for (MeasuredBox box : pile) {
          boxes.add(new PlacedBox(box, x, y, cell));
          bottom = Math.max(bottom, y + box.height());
          y += box.height() + Stack.GAP;
        }
        x += cell + GAP;
      }
      placed.add(
          new PlacedColumn(part.column(), left, x - GAP - left, rule, part.heading(), boxes));
    }
    return bottom;
  }
}
