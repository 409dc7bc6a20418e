package competence.diagnostic;

import competence.source.SourceText;
import competence.source.Span;

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
    Side after = side(content, at, room, true);
    Side before = side(content, at, Math.max(room / 3, room - after.width()), false);
    Side rest = side(content, at, room - before.width(), true);
    String text = (before.cut() ? CUT : "") + before.text() + rest.text() + (rest.cut() ? CUT : "");
    int marked = side(content.substring(at, end(span, at, rest)), 0, room, true).width();
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

  /** Reads from an offset to the end or the start of the line, or until the columns are full. */
  private static Side side(String content, int from, int columns, boolean forwards) {
    StringBuilder text = new StringBuilder();
    int width = 0;
    int at = from;
    while (forwards
        ? at < content.length() && !isLineEnd(content.charAt(at))
        : at > 0 && !isLineEnd(content.charAt(at - 1))) {
      int c = forwards ? content.codePointAt(at) : content.codePointBefore(at);
      String shown = shown(c);
      int more = shown.codePointCount(0, shown.length());
      if (width + more > columns) {
        return new Side(text.toString(), width, at, true);
      }
      text.insert(forwards ? text.length() : 0, shown);
      width += more;
      at += forwards ? Character.charCount(c) : -Character.charCount(c);
    }
    return new Side(text.toString(), width, at, false);
  }

  /** A tab has a fixed width, so that the carets are in the right column in every terminal. */
  private static String shown(int codePoint) {
    return codePoint == '\t' ? " ".repeat(TAB) : Visible.all(Character.toString(codePoint));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
