package competence.record;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Lets SnakeYAML read a string. SnakeYAML's own reader copies its unread rest each time it fetches
 * 1,024 more characters, which is quadratic for long words, comments and blocks; and it counts code
 * points, where spans count UTF-16 units. Here an index is an offset into the string. SnakeYAML's
 * scanner never looks at a single character beyond U+FFFF.
 */
final class StringStreamReader extends StreamReader {
  private static final int[] NO_SNIPPET = {};
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private int index;
  private int line;
  private int column;

  /** A text without NUL, which marks the end for SnakeYAML. */
  StringStreamReader(String text) {
    super("");
    this.text = text;
  }

  /**
   * The next character. A tab after a backslash is the letter of its escape: YAML 1.2 allows both
   * in double quotes, SnakeYAML knows only the letter. Elsewhere SnakeYAML looks at such a tab only
   * with {@link #peek(int)}, or does the same with it as with any letter.
   */
  @Override
  public int peek() {
    int next = peek(0);
    return next == '\t' && index > 0 && text.charAt(index - 1) == '\\' ? 't' : next;
  }

  @Override
  public int peek(int distance) {
    int at = index + distance;
    return at < text.length() ? text.charAt(at) : '\0';
  }

  @Override
  public String prefix(int length) {
    return text.substring(index, Math.min(index + length, text.length()));
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    index += prefix.length();
    column += prefix.length();
    return prefix;
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    int end = Math.min(index + length, text.length());
    while (index < end) {
      char c = text.charAt(index++);
      if (c == '\n' || (c == '\r' && peek() != '\n')) {
        line++;
        column = 0;
      } else if (c != BYTE_ORDER_MARK) {
        column++;
      }
    }
  }

  @Override
  public Mark getMark() {
    return new Mark("", index, line, column, NO_SNIPPET, 0);
  }

  @Override
  public int getIndex() {
    return index;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getColumn() {
    return column;
  }

  /** SnakeYAML limits the length of a document by this; here it has been limited before. */
  @Override
  public int getDocumentIndex() {
    return 0;
  }

  @Override
  public void resetDocumentIndex() {
    // There is nothing to reset: see getDocumentIndex.
  }
}
