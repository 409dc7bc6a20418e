package competence.map;

import competence.map.Sheet.MeasuredBox;
import competence.map.Sheet.PlacedColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lays out the columns of a chart side by side, in several bands if necessary. Of several numbers
 * of columns per band it takes the one with which the chart is largest on one landscape page.
 */
final class ChartLayout {
  /** The width that both A4 and Letter have, in pixels. */
  static final int WIDTH = 1056;

  /** Their height, without a heading above the columns. */
  private static final int HEIGHT = 690;

  /** Below this scale, in parts of a thousand, small print gets hard to read. */
  private static final int READABLE = 750;

  private static final int FEW = 8;
  private static final int FEWER = 3;
  private static final int MORE = 6;
  private static final int BAND_GAP = 30;

  /** The minimum width of a box: a line should hold some words. */
  private static final int NARROWEST = 196;

  /** The maximum width of a box: long lines are hard to read. */
  private static final int WIDEST = 520;

  /** Readable sheets come first; then those with few bands, large characters, and little paper. */
  private static final Comparator<Sheet> BEST =
      Comparator.comparingInt((Sheet sheet) -> -Math.min(READABLE, scale(sheet)) / 50)
          .thenComparingInt(Sheet::bands)
          .thenComparingInt(sheet -> -scale(sheet) / 50)
          .thenComparingInt(Sheet::height);

  private ChartLayout() {}

  static Sheet best(List<Chart.Column> columns) {
    Map<Integer, List<List<MeasuredBox>>> measured = new HashMap<>();
    return candidates(columns)
        .mapToObj(
            places -> {
              int cell = cell(places);
              var boxes = measured.computeIfAbsent(cell, width -> boxes(columns, width));
              return sheet(columns, boxes, places);
            })
        .min(BEST)
        .orElseThrow();
  }

  /** The boxes of each column, for a width. */
  private static List<List<MeasuredBox>> boxes(List<Chart.Column> columns, int width) {
    return columns.stream()
        .map(column -> column.boxes().stream().map(box -> MeasuredBox.of(box, width)).toList())
        .toList();
  }

  /** Small numbers of places, and numbers near that of a page without gaps. */
  private static IntStream candidates(List<Chart.Column> columns) {
    int narrow = cell(FEW);
    long height = 0;
    for (List<MeasuredBox> boxes : boxes(columns, narrow)) {
      height += Band.height(boxes) + 2L * Font.HEADING.lineHeight();
    }
    int whole = (int) Math.sqrt((double) height * WIDTH / HEIGHT / narrow);
    return IntStream.concat(
            IntStream.rangeClosed(1, FEW),
            IntStream.rangeClosed(Math.max(1, whole - FEWER), whole + MORE))
        .sorted()
        .distinct();
  }

  /** The scale at which it fits on a page, in parts of a thousand. */
  private static int scale(Sheet sheet) {
    int across = WIDTH * 1000 / Math.max(1, sheet.width());
    int down = (int) (HEIGHT * 1000L / Math.max(1, sheet.height()));
    return Math.min(1000, Math.min(across, down));
  }

  /** The width of a box if a band has this number of places. */
  private static int cell(int places) {
    int fair = (WIDTH - (places - 1) * Band.GAP) / places;
    return Math.max(NARROWEST, Math.min(WIDEST, fair));
  }

  private static Sheet sheet(
      List<Chart.Column> columns, List<List<MeasuredBox>> boxes, int places) {
    int cell = cell(places);
    int width = Math.max(WIDTH, Band.width(cell, places));
    int page = (int) ((long) width * HEIGHT / WIDTH);
    List<Band> bands = new ArrayList<>();
    Band band = new Band(cell);
    bands.add(band);
    for (int i = 0; i < columns.size(); i++) {
      int most = columns.size() == 1 ? places : piles(boxes.get(i), page, places);
      List<List<MeasuredBox>> piles = Band.piles(boxes.get(i), most);
      if (band.taken() > 0 && band.taken() + piles.size() > places) {
        band = new Band(cell);
        bands.add(band);
      }
      band.add(columns.get(i), piles);
    }
    List<PlacedColumn> placed = new ArrayList<>();
    int bottom = -BAND_GAP;
    for (Band one : bands) {
      bottom = one.place(bottom + BAND_GAP, placed);
    }
    return new Sheet(width, bottom, bands.size(), placed);
  }

  /** A column that is higher than a page takes several places. */
  private static int piles(List<MeasuredBox> boxes, int page, int places) {
    return Math.max(1, Math.min(places, (Band.height(boxes) + page - 1) / page));
  }
}
