package competence.diagnostic;

import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The line that a finding is about, safe to show, shortened around the place if it is long, and
 * where its caret goes. Only the neighbourhood of the place is looked at, however long the line.
 *
 * @param text what is shown of the line
 * @param indent how many columns stand before the caret
 * @param width how many carets there are, at least one
 */
record Excerpt(String text, int indent, int width) {
  private static final String CUT = "...";
  private static final int TAB = 4;

  /**
   * Cuts the first line of a span out of a document.
   *
   * @param columns how many columns there are to fill
   */
  static Excerpt of(SourceText source, Span span, int columns) {
    String content = source.content();
    int at = Math.min(span.start(), content.length());
    int room = columns - 2 * CUT.length();
    Side after = forwards(content, at, room);
    Side before = backwards(content, at, Math.max(room / 3, room - after.width()));
    Side rest = forwards(content, at, room - before.width());
    String text = (before.cut() ? CUT : "") + before.text() + rest.text() + (rest.cut() ? CUT : "");
    int marked = forwards(content.substring(at, end(span, at, rest)), 0, room).width();
    int indent = before.width() + (before.cut() ? CUT.length() : 0);
    return new Excerpt(text.stripTrailing(), indent, Math.max(1, marked));
  }

  private static int end(Span span, int at, Side shown) {
    return Math.max(at, Math.min(span.end(), shown.offset()));
  }

  /**
   * What stands on one side of the caret.
   *
   * @param text what is shown
   * @param width its columns
   * @param offset where it ends in the document, on the side away from the caret
   * @param cut whether the line goes on there
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

  /** A tab is shown at a width of its own, so that the caret stands right in every terminal. */
  private static String shown(int codePoint) {
    return codePoint == '\t' ? " ".repeat(TAB) : Visible.of(codePoint);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
