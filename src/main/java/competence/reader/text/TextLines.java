package competence.reader.text;

import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text. LF, CRLF and CR end a line, and no other character does. */
final class TextLines {
  private TextLines() {}

  static List<Span> of(String content) {
    List<Span> lines = new ArrayList<>();
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

  /** The line after a block that begins at a line; the line itself if it is blank. */
  static int endOfBlock(String content, List<Span> lines, int from) {
    int at = from;
    while (at < lines.size() && !isGap(content, lines.get(at))) {
      at++;
    }
    return at;
  }

  /** Whether a line separates blocks. A line of tabs does not: it is an empty row of a table. */
  static boolean isGap(String content, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      char c = content.charAt(i);
      if (c == '\t' || !WhiteSpace.is(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is in a stretch; looks no further than its end. */
  static boolean has(char c, String content, Span stretch) {
    for (int i = stretch.start(); i < stretch.end(); i++) {
      if (content.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }
}
