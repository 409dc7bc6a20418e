package competence.reader.text;

import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text. LF, CRLF and CR end a line; so does nothing else. */
final class TextLines {
  private static final String BULLETS = "-*\u2022\u00B7\u2013\u25AA\u25CF\u25E6\u2023";

  private TextLines() {}

  static List<Span> of(String content) {
    List<Span> lines = new ArrayList<>();
    if (content.indexOf('\r') < 0) {
      ofUnix(content, lines);
      return lines;
    }
    int start = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(new Span(start, i));
        boolean crlf = c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
        i += crlf ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(new Span(start, content.length()));
    return lines;
  }

  /** Where only LF ends a line, the library finds the ends much faster. */
  private static void ofUnix(String content, List<Span> lines) {
    int start = 0;
    for (int end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', start)) {
      lines.add(new Span(start, end));
      start = end + 1;
    }
    lines.add(new Span(start, content.length()));
  }

  /** The line after a block that begins at a line; the line itself if it is blank. */
  static int endOfBlock(String content, List<Span> lines, int from) {
    int at = from;
    while (at < lines.size() && !isGap(content, lines.get(at))) {
      at++;
    }
    return at;
  }

  /** Whether a line parts blocks. A line of tabs does not: it is an empty row of a table. */
  static boolean isGap(String content, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      char c = content.charAt(i);
      if (c == '\t' || !WhiteSpace.is(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line begins with a bullet and a space. */
  static boolean isBullet(String content, Span line) {
    int at = skipBlank(content, line);
    return at + 1 < line.end()
        && isBulletSign(content.charAt(at))
        && WhiteSpace.is(content.charAt(at + 1));
  }

  /** Whether a character may stand before an entry of a list. */
  static boolean isBulletSign(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  /** Whether a character ends a line. */
  static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether a character is white space that does not end a line. */
  static boolean isBlankInLine(char c) {
    return WhiteSpace.is(c) && !isEnd(c);
  }

  /** Whether a character stands in a stretch; looks no further than its end. */
  static boolean has(char c, String content, Span stretch) {
    for (int i = stretch.start(); i < stretch.end(); i++) {
      if (content.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  /** What stands behind the bullet of a line. */
  static Span afterBullet(String content, Span line) {
    return new Span(skipBlank(content, line) + 1, line.end());
  }

  private static int skipBlank(String content, Span line) {
    int at = line.start();
    while (at < line.end() && WhiteSpace.is(content.charAt(at))) {
      at++;
    }
    return at;
  }
}
