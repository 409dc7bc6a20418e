package competence.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds out how many columns should stand beside each other, so that all fits on one landscape page
 * and is as large there as can be.
 */
final class Arrangement {
  /** What a page has room for, in pixels, where A4 and Letter have both. */
  static final int WIDTH = 1056;

  /** See {@link #WIDTH}; a heading above the columns has been taken off. */
  static final int HEIGHT = 690;

  /** Below this part of a thousand, small print gets hard to read; above it all is well. */
  private static final int READABLE = 750;

  private static final int FEW = 8;
  private static final int FEWER = 3;
  private static final int MORE = 6;

  /** Easy to read comes first; then few bands, large letters, and little paper. */
  private static final Comparator<Sheet> BEST =
      Comparator.comparingInt((Sheet sheet) -> -Math.min(READABLE, scale(sheet)) / 50)
          .thenComparingInt(Sheet::bands)
          .thenComparingInt(sheet -> -scale(sheet) / 50)
          .thenComparingInt(Sheet::height);

  private Arrangement() {}

  /** The best of some sheets for these columns. */
  static Sheet best(List<Chart.Column> columns) {
    TreeMap<Integer, List<Stack>> measured = new TreeMap<>();
    List<Sheet> sheets = new ArrayList<>();
    for (int places : candidates(columns)) {
      List<Stack> stacks = measured.computeIfAbsent(Grid.cell(places), w -> stacks(columns, w));
      sheets.add(Grid.of(columns, stacks, places));
    }
    return sheets.stream().min(BEST).orElseThrow();
  }

  private static List<Stack> stacks(List<Chart.Column> columns, int width) {
    return columns.stream()
        .map(
            column ->
                new Stack(column.boxes().stream().map(box -> MeasuredBox.of(box, width)).toList()))
        .toList();
  }

  /** A few numbers, and those about the number that a page without gaps would have. */
  private static Set<Integer> candidates(List<Chart.Column> columns) {
    Set<Integer> numbers = new TreeSet<>();
    for (int n = 1; n <= FEW; n++) {
      numbers.add(n);
    }
    int narrow = Grid.cell(FEW);
    long height = 0;
    for (Stack stack : stacks(columns, narrow)) {
      height += stack.height() + 2L * Font.HEADING.lineHeight();
    }
    int whole = (int) Math.sqrt((double) height * WIDTH / HEIGHT / narrow);
    for (int n = Math.max(1, whole - FEWER); n <= whole + MORE; n++) {
      numbers.add(n);
    }
    return numbers;
  }

  /** How large it can be on a page, in parts of a thousand. */
  private static int scale(Sheet sheet) {
    int across = WIDTH * 1000 / Math.max(1, sheet.width());
    int down = (int) (HEIGHT * 1000L / Math.max(1, sheet.height()));
    return Math.min(1000, Math.min(across, down));
  }
}
