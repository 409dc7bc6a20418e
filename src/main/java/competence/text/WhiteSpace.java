package competence.text;

import competence.source.Span;
import java.util.List;

/**
 * White space according to Unicode's White_Space property (PropList.txt), U+00A0 and the like
 * included. The list is the program's own, so that it does not change with the JDK.
 */
public final class WhiteSpace {
  private WhiteSpace() {}

  public static boolean is(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return switch (c) {
      case '\u0085', '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> true;
      default -> c >= '\u2000' && c <= '\u200A';
    };
  }

  /** Whether a text is empty or has only white space. */
  public static boolean isBlank(String text) {
    return skip(text, 0, text.length()) == text.length();
  }

  /** The text without the white space at its beginning. */
  public static String stripLeading(String text) {
    return text.substring(skip(text, 0, text.length()));
  }

  /** The offset of the first other character in a part of a text; its end if there is none. */
  public static int skip(String text, int start, int end) {
    int at = start;
    while (at < end && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset of the first white space in a part of a text; its end if there is none. */
  public static int find(String text, int start, int end) {
    int at = start;
    while (at < end && !is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A span without the white space at its ends. */
  public static Span trim(String text, Span span) {
    int start = skip(text, span.start(), span.end());
    int end = span.end();
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The text with one space for each run of white space, and none at either end. */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!is(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  /**
   * The text line by line: each line is folded after its indentation, for which a tab counts as
   * four spaces. The first line and the least indented one begin at the margin. Blank lines at
   * either end are removed, and one remains of several. Lines end with LF, the last one without it.
   */
  public static String foldLines(String text) {
    List<String> lines = text.lines().toList();
    int margin =
        lines.stream().filter(l -> !isBlank(l)).mapToInt(WhiteSpace::indent).min().orElse(0);
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (String line : lines) {
      if (isBlank(line)) {
        gap = !out.isEmpty();
      } else {
        out.append(out.isEmpty() ? "" : gap ? "\n\n" : "\n");
        out.append(" ".repeat(out.isEmpty() ? 0 : indent(line) - margin)).append(fold(line));
        gap = false;
      }
    }
    return out.toString();
  }

  private static int indent(String line) {
    int end = skip(line, 0, line.length());
    return end + 3 * (int) line.substring(0, end).chars().filter(c -> c == '\t').count();
  }

  /** Whether {@link #fold} leaves a text unchanged. */
  public static boolean isFolded(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c <= ' ' || c >= '\u0085') && is(c)) {
        if (gap || c != ' ') {
          return false;
        }
        gap = true;
      } else {
        gap = false;
      }
    }
    return !gap || text.isEmpty();
  }

  /** The number of blank lines in a part of a text; -1 if it is not all white space. */
  public static int blankLines(String text, int from, int to) {
    int ends = 0;
    for (int i = from; i < to; i++) {
      if (!is(text.charAt(i))) {
        return -1;
      }
      ends += text.charAt(i) == '\n' ? 1 : 0;
    }
    return Math.max(0, ends - 1);
  }
}
