package competence.source;

import org.jspecify.annotations.Nullable;

/**
 * The text of a document, and its name in diagnostics. Everything after extraction works on this
 * text: spans are offsets into it. A decoded file has no byte order mark and keeps its line ends
 * (LF, CRLF and CR all end a line), so that lines and columns are those of the file.
 */
public final class SourceText {
  /**
   * A line and a column, as people count them.
   *
   * @param line 1 for the first line
   * @param column 1 for the first code point of the line
   */
  public record Position(int line, int column) {}

  private final String name;
  private final String content;
  private volatile @Nullable LineIndex lines;

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
    return lines().position(Math.min(offset, content.length()));
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
    LineIndex index = lines();
    return number < 1 || number > index.lines()
        ? ""
        : content.substring(index.lineStart(number), index.lineEnd(number));
  }

  /** The lines; found on first use: most runs show no position. Racing threads find the same. */
  public LineIndex lines() {
    LineIndex known = lines;
    if (known == null) {
      known = new LineIndex(content);
      lines = known;
    }
    return known;
  }
}
