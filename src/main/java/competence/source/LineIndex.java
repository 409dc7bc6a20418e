package competence.source;

import competence.source.SourceText.Position;
import java.util.Arrays;

/**
 * The lines of a text, and positions in it, counted in code points. Access takes little time in any
 * order, for lines of any length.
 */
public final class LineIndex {
  private static final int STEP = 256;

  private final String content;
  private final int[] starts;
  private final int[] counted;

  LineIndex(String content) {
    this.content = content;
    this.starts = starts(content);
    this.counted = new int[content.length() / STEP + 1];
    for (int i = 1; i < counted.length; i++) {
      counted[i] = counted[i - 1] + count((i - 1) * STEP, i * STEP);
    }
  }

  private int count(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(content.charAt(i))
              && Character.isHighSurrogate(content.charAt(i - 1));
      count += second ? 0 : 1;
    }
    return count;
  }

  /** The number of lines; a line end at the end of the text starts no line. */
  public int lines() {
    boolean open = starts[starts.length - 1] < content.length() || starts.length == 1;
    return open ? starts.length : starts.length - 1;
  }

  /** The start of a line; the first line is 1. */
  public int lineStart(int line) {
    return starts[line - 1];
  }

  /** The end of a line, without its line end. */
  public int lineEnd(int line) {
    int end = line < starts.length ? starts[line] : content.length();
    while (end > starts[line - 1] && isLineEnd(content.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The number of code points before an offset. */
  public int characters(int offset) {
    int mark = offset / STEP;
    return counted[mark] + count(mark * STEP, offset);
  }

  /** Line and column of an offset. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, characters(offset) - characters(starts[line]) + 1);
  }

  private static int[] starts(String content) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean crlf = c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
      if (isLineEnd(c) && !crlf) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
