package competence.source;

import java.util.Arrays;

/**
 * The text of a document, and its name in diagnostics. Everything after extraction works on this
 * text: spans are offsets into it. A decoded file has no byte order mark and keeps its line ends
 * (LF, CRLF and CR all end a line), so that lines and columns are those of the file.
 */
public final class SourceText {
  private final String name;
  private final String content;
  private volatile int[] lineStarts = {};

  /** A text and the name that diagnostics show for it. */
  public SourceText(String name, String content) {
    this.name = name;
    this.content = content;
  }

  /** The name, as given by the user. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String content() {
    return content;
  }

  /** The same document with another text of the same length, in which every offset fits. */
  public SourceText withContent(String other) {
    return new SourceText(name, other);
  }

  /** The characters of a span. */
  public String slice(Span span) {
    return content.substring(span.start(), span.end());
  }

  /** The line and column of an offset; an offset past the end counts as the end. */
  public Position position(int offset) {
    int at = Math.min(offset, content.length());
    int line = lineOf(at);
    return new Position(line + 1, content.codePointCount(lineStarts()[line], at) + 1);
  }

  /**
   * Where people find an offset in the file, as diagnostics show it: {@code line:column}. A text
   * that was extracted from an office document gives another kind of place here.
   */
  public String place(int offset) {
    Position position = position(offset);
    return position.line() + ":" + position.column();
  }

  /** The text of a line (1 is the first) without its line end; empty beyond the last. */
  public String line(int number) {
    int[] starts = lineStarts();
    if (number < 1 || number > starts.length) {
      return "";
    }
    int end = number < starts.length ? starts[number] : content.length();
    while (end > starts[number - 1] && isLineEnd(content.charAt(end - 1))) {
      end--;
    }
    return content.substring(starts[number - 1], end);
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Computed on first use: most runs show no position. Racing threads compute the same value. */
  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts.length == 0) {
      starts = findLineStarts();
      lineStarts = starts;
    }
    return starts;
  }

  private int[] findLineStarts() {
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
