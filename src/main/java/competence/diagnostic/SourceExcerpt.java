package competence.diagnostic;

import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The line of a finding without control characters, shortened around the place if it is long, and
 * the place of its carets. Only the characters near the place are read, even of a long line.
 *
 * @param text the line or a part of it
 * @param indent the number of columns before the carets
 * @param width the number of carets, at least one
 */
record SourceExcerpt(String text, int indent, int width) {
  private static final String CUT = "...";
  private static final int TAB = 4;

  /**
   * The excerpt for the first line of a span.
   *
   * @param columns the most columns of the text
   */
  static SourceExcerpt of(SourceText source, Span span, int columns) {
    String content = source.content();
    int at = Math.min(span.start(), content.length());
    int room = columns - 2 * CUT.length();
    Side after = forwards(content, at, room);
    Side before = backwards(content, at, Math.max(room / 3, room - after.width()));
    Side rest = forwards(content, at, room - before.width());
    String text = (before.cut() ? CUT : "") + before.text() + rest.text() + (rest.cut() ? CUT : "");
    int marked = forwards(content.substring(at, end(span, at, rest)), 0, room).width();
    int indent = before.width() + (before.cut() ? CUT.length() : 0);
    return new SourceExcerpt(text.stripTrailing(), indent, Math.max(1, marked));
  }

  private static int end(Span span, int at, Side shown) {
    return Math.max(at, Math.min(span.end(), shown.offset()));
  }

  /**
   * The text on one side of the carets.
   *
   * @param text the text
   * @param width its columns
   * @param offset its end in the document, on the side away from the carets
   * @param cut whether the line continues there
   */
  private record Side(String text, int width, int offset, boolean cut) {}

  private static Side forwards(String content, int from, int columns) {
    StringBuilder text = new StringBuilder();
    int width = 0;
    int i = from;
    while (i < content.length() && !isLineEnd(content.charAt(i))) {
      int c = content.codePointAt(i);
      String shown = shown(c);
      if (width + shown.codePointCount(0, shown.length()) > columns) {
        return new Side(text.toString(), width, i, true);
      }
      text.append(shown);
      width += shown.codePointCount(0, shown.length());
      i += Character.charCount(c);
    }
    return new Side(text.toString(), width, i, false);
  }

  private static Side backwards(String content, int from, int columns) {
    Deque<String> pieces = new ArrayDeque<>();
    int width = 0;
    int i = from;
    while (i > 0 && !isLineEnd(content.charAt(i - 1))) {
      int c = content.codePointBefore(i);
      String shown = shown(c);
      if (width + shown.codePointCount(0, shown.length()) > columns) {
        return new Side(String.join("", pieces), width, i, true);
      }
      pieces.push(shown);
      width += shown.codePointCount(0, shown.length());
      i -= Character.charCount(c);
    }
    return new Side(String.join("", pieces), width, i, false);
  }

  /** A tab has a fixed width, so that the carets are in the right column in every terminal. */
  private static String shown(int codePoint) {
    return codePoint == '\t' ? " ".repeat(TAB) : Visible.of(codePoint);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
