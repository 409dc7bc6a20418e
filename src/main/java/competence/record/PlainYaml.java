package competence.record;

import competence.record.Token.Form;
import competence.record.Token.Shape;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a plain YAML file, such as the program writes: blocks of keys and of dashes, each
 * value in one line. It gives the pieces that {@link YamlTokens} gives, many times sooner from a
 * cold start and at length, and knows when a file is not plain: then it says nothing of it.
 */
final class PlainYaml implements Tokens {
  private static final int LONGEST_KEY = 100;

  /** A mapping or list in block style, and the column that its keys or dashes stand in. */
  private record Block(Shape shape, int column) {}

  private final Iterator<String> parts;
  private final Deque<Block> open = new ArrayDeque<>();
  private final Deque<Token> ready = new ArrayDeque<>();
  private String text = "";
  private int offset;
  private int at;
  private boolean valueIsDue = true;
  private boolean strange;

  /**
   * The pieces of a file that {@link #reads} has found plain.
   *
   * @param parts the file, as texts of whole lines
   */
  PlainYaml(Iterator<String> parts) {
    this.parts = parts;
  }

  /**
   * Whether a file is plain from its beginning to its end.
   *
   * @param parts the file, as texts of whole lines
   */
  static boolean reads(Iterator<String> parts) {
    PlainYaml tokens = new PlainYaml(parts);
    while (tokens.next() != null) {}
    return !tokens.strange;
  }

  @Override
  public boolean isBroken() {
    return false;
  }

  @Override
  public @Nullable Token next() {
    while (ready.isEmpty() && !strange && hasLine()) {
      int end = text.indexOf('\n', at);
      readLine(at, end < 0 ? text.length() : end);
      at = end < 0 ? text.length() : end + 1;
    }
    if (ready.isEmpty() && !strange) {
      strange = valueIsDue;
      close(-1);
    }
    return strange ? null : ready.poll();
  }

  private boolean hasLine() {
    while (at == text.length() && parts.hasNext()) {
      offset += text.length();
      text = parts.next();
      at = 0;
      strange |= text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0 || text.indexOf('\uFEFF') >= 0;
    }
    return at < text.length();
  }

  private void readLine(int start, int lineEnd) {
    int from = afterSpaces(start, lineEnd);
    if (from == lineEnd || text.charAt(from) == '#') {
      return;
    }
    int column = from - start;
    if (valueIsDue && !open.isEmpty() && column <= open.element().column()) {
      strange = true; // A key without a value.
      return;
    }
    close(column);
    int end = lineEnd;
    while (text.charAt(end - 1) == ' ') {
      end--;
    }
    if (text.startsWith("- ", from)) {
      readElement(start, from, end);
    } else {
      readEntry(from, column, end);
    }
  }

  private int afterSpaces(int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Ends the blocks that stand further to the right. */
  private void close(int column) {
    while (!open.isEmpty() && open.element().column() > column) {
      open.pop();
      ready.add(new Token.End());
    }
  }

  /** Makes sure that a block of this shape is open in this column. */
  private void enter(Shape shape, int from, int column) {
    if (valueIsDue) {
      open.push(new Block(shape, column));
      ready.add(new Token.Start(shape, Span.at(offset + from)));
      valueIsDue = false;
      return;
    }
    Block block = open.peek();
    strange |= block == null || block.column() != column || block.shape() != shape;
  }

  private void readElement(int lineStart, int dash, int end) {
    enter(Shape.SEQUENCE, dash, dash - lineStart);
    int from = afterSpaces(dash + 1, end);
    if (keyEnd(from, end) >= 0) {
      valueIsDue = true;
      readEntry(from, from - lineStart, end);
    } else {
      readValue(from, end);
    }
  }

  private void readEntry(int from, int column, int end) {
    int colon = keyEnd(from, end);
    if (colon < 0) {
      strange = true;
      return;
    }
    enter(Shape.MAPPING, from, column);
    Span span = new Span(offset + from, offset + colon);
    ready.add(new Token.Scalar(text.substring(from, colon), Form.PLAIN, span));
    int value = afterSpaces(colon + 1, end);
    if (value == end) {
      valueIsDue = true;
    } else {
      readValue(value, end);
    }
  }

  /** Where the colon of a key stands; -1 if there is no plain key. */
  private int keyEnd(int from, int end) {
    int i = from;
    while (i < end && i - from < LONGEST_KEY && isOfKey(text.charAt(i))) {
      i++;
    }
    boolean colon = i > from && i < end && text.charAt(i) == ':' && isLetter(text.charAt(from));
    return colon && (i + 1 == end || text.charAt(i + 1) == ' ') ? i : -1;
  }

  private static boolean isOfKey(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void readValue(int from, int end) {
    strange |= !new PlainValue(text, offset, from, end).read(ready);
  }
}
