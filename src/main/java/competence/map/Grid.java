package competence.map;

import competence.map.Sheet.PlacedColumn;
import java.util.ArrayList;
import java.util.List;

/** Puts columns beside each other, and into a further band below when there is no room left. */
final class Grid {
  private static final int BAND_GAP = 30;

  /** No narrower: a line should hold some words. */
  private static final int NARROWEST = 196;

  /** No wider: lines should not be longer than people like to read. */
  private static final int WIDEST = 520;

  private Grid() {}

  /** How wide a box is if there are so many places in a band. */
  static int cell(int places) {
    int fair = (Arrangement.WIDTH - (places - 1) * Band.GAP) / places;
    return Math.max(NARROWEST, Math.min(WIDEST, fair));
  }

  /**
   * Puts columns into bands.
   *
   * @param columns the columns
   * @param stacks their boxes, as wide as {@link #cell} says
   * @param places how many places a band has
   */
  static Sheet of(List<Chart.Column> columns, List<Stack> stacks, int places) {
    int cell = cell(places);
    int width = Math.max(Arrangement.WIDTH, Band.width(cell, places));
    int page = (int) ((long) width * Arrangement.HEIGHT / Arrangement.WIDTH);
    List<Band> bands = new ArrayList<>();
    bands.add(new Band(cell));
    for (int i = 0; i < columns.size(); i++) {
      int most = columns.size() == 1 ? places : piles(stacks.get(i), page, places);
      List<List<MeasuredBox>> piles = stacks.get(i).piles(most);
      if (last(bands).taken() > 0 && last(bands).taken() + piles.size() > places) {
        bands.add(new Band(cell));
      }
      last(bands).add(columns.get(i), piles);
    }
    List<PlacedColumn> placed = new ArrayList<>();
    int bottom = -BAND_GAP;
    for (Band band : bands) {
      bottom = band.place(bottom + BAND_GAP, placed);
    }
    return new Sheet(width, bottom, bands.size(), placed);
  }

  /** A column that is higher than a page takes several places. */
  private static int piles(Stack stack, int page, int places) {
    return Math.max(1, Math.min(places, (stack.height() + page - 1) / page));
  }

  private static Band last(List<Band> bands) {
    return bands.get(bands.size() - 1);
  }
}
