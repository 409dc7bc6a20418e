package competence.reader.markdown;

import competence.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Offsets in the cell of a table. A backslash before a bar is taken away before the cell is parsed,
 * so that what comes after it stands further on in the source.
 */
final class CellOffsets implements Offsets {
  private final int parsed;
  private final int source;

  /** Where the backslashes that are taken away stand in the source. */
  private final int[] taken;

  private CellOffsets(int parsed, int source, int[] taken) {
    this.parsed = parsed;
    this.source = source;
    this.taken = taken;
  }

  /**
   * The offsets of a cell.
   *
   * @param parsed where the cell begins for the parser
   * @param cell where it stands in the source
   */
  static CellOffsets of(String content, int parsed, Span cell) {
    int[] taken = new int[4];
    int size = 0;
    for (int i = cell.start(); i + 1 < cell.end(); i++) {
      if (content.charAt(i) == '\\' && content.charAt(i + 1) == '|') {
        taken = size == taken.length ? Arrays.copyOf(taken, size * 2) : taken;
        taken[size++] = i++;
      }
    }
    return new CellOffsets(parsed, cell.start(), Arrays.copyOf(taken, size));
  }

  @Override
  public int start(int at) {
    int plain = source + at - parsed;
    return plain + takenUpTo(plain);
  }

  @Override
  public List<Span> stretches(int from, int to) {
    List<Span> stretches = new ArrayList<>();
    int start = start(from);
    int end = to > from ? end(to) : start;
    for (int i = takenUpTo(source + from - parsed); i < taken.length && taken[i] < end; i++) {
      stretches.add(new Span(start, taken[i]));
      start = taken[i] + 1;
    }
    stretches.add(new Span(start, end));
    return stretches;
  }

  /** How many backslashes are taken away before a character, itself included. */
  private int takenUpTo(int plain) {
    int low = 0;
    int high = taken.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (taken[middle] - middle <= plain) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
