package competence.map;

import competence.map.Sheet.MeasuredBox;
import competence.map.Sheet.PlacedBox;
import competence.map.Sheet.PlacedColumn;
import java.util.ArrayList;
import java.util.List;

/** A row of columns. The boxes of a column may form several piles side by side. */
final class Band {
  /** The distance between columns. */
  static final int GAP = 18;

  private static final int BOX_GAP = 8;

  private static final int BELOW_RULE = 17;
  private static final int MOST_HEADING_LINES = 5;

  private record Part(Chart.Column column, List<String> heading, List<List<MeasuredBox>> piles) {}

  private final int cell;
  private final List<Part> parts = new ArrayList<>();
  private int taken;

  /** A band of places with this width. */
  Band(int cell) {
    this.cell = cell;
  }

  /** The number of places that its columns take. */
  int taken() {
    return taken;
  }

  /** Adds a column, which takes a place for each pile. */
  void add(Chart.Column column, List<List<MeasuredBox>> piles) {
    int width = width(cell, piles.size());
    List<String> heading =
        LineBreaker.lines(column.heading(), Font.HEADING, width, MOST_HEADING_LINES);
    parts.add(new Part(column, heading, piles));
    taken += piles.size();
  }

  /** The width of a number of places. */
  static int width(int cell, int places) {
    return places * cell + (places - 1) * GAP;
  }

  /** Adds the columns to {@code placed}, and returns the bottom of the band. */
  int place(int top, List<PlacedColumn> placed) {
    int headingLines = parts.stream().mapToInt(part -> part.heading().size()).max().orElse(0);
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
          y += box.height() + BOX_GAP;
        }
        x += cell + GAP;
      }
      placed.add(
          new PlacedColumn(part.column(), left, x - GAP - left, rule, part.heading(), boxes));
    }
    return bottom;
  }

  /** The height of a pile of all these boxes. */
  static int height(List<MeasuredBox> boxes) {
    int gaps = BOX_GAP * Math.max(0, boxes.size() - 1);
    return boxes.stream().mapToInt(MeasuredBox::height).sum() + gaps;
  }

  /** The boxes in a maximum number of piles, which are as low as possible and filled in order. */
  static List<List<MeasuredBox>> piles(List<MeasuredBox> boxes, int most) {
    int low = boxes.stream().mapToInt(MeasuredBox::height).max().orElse(0);
    int high = Math.max(low, height(boxes));
    while (low < high) {
      int middle = low + (high - low) / 2;
      if (pilesUpTo(middle, boxes).size() <= most) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return pilesUpTo(low, boxes);
  }

  private static List<List<MeasuredBox>> pilesUpTo(int limit, List<MeasuredBox> boxes) {
    List<List<MeasuredBox>> piles = new ArrayList<>();
    List<MeasuredBox> pile = new ArrayList<>();
    int height = 0;
    for (MeasuredBox box : boxes) {
      if (!pile.isEmpty() && height + box.height() > limit) {
        piles.add(pile);
        pile = new ArrayList<>();
        height = 0;
      }
      pile.add(box);
      height += box.height() + BOX_GAP;
    }
    piles.add(pile);
    return piles;
  }
}
