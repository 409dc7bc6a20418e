package competence.audit;

import java.util.Locale;
import java.util.Set;

/** What tags of HTML do to words. */
final class Tags {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  private Tags() {}

  /** Whether a word may go on after a stretch of markup: it has no tag, or inline tags only. */
  static boolean partNoWord(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '<'
          && (isCell(text, at, to) || !INLINE.contains(name(text, at, to)))) {
        return false;
      }
    }
    return from == to || text.charAt(from) != '|';
  }

  /** The offset after the tag that begins at an offset; the same offset if none does. */
  static int end(String text, int at, int to) {
    if (!isName(text, at, to)) {
      return at;
    }
    int end = at;
    while (end < to && text.charAt(end) != '>') {
      end++;
    }
    return end == to ? at : end + 1;
  }

  /** Whether a tag is that of a cell or a row of a table, as nearly all tags of echoes are. */
  private static boolean isCell(String text, int at, int to) {
    int start = start(text, at, to);
    return start + 2 < to
        && text.charAt(start) == 't'
        && (text.charAt(start + 1) == 'd' || text.charAt(start + 1) == 'r')
        && !isNamePart(text, start, start + 2);
  }

  /** Whether the name of a tag follows a bracket. */
  static boolean isName(String text, int at, int to) {
    int start = start(text, at, to);
    return start < to && isLetter(text.charAt(start));
  }

  private static int start(String text, int at, int to) {
    return at + 1 < to && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
  }

  private static String name(String text, int at, int to) {
    int start = start(text, at, to);
    int end = start;
    while (end < to && isNamePart(text, start, end)) {
      end++;
    }
    return text.substring(start, Math.max(start, end)).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(String text, int start, int at) {
    return isLetter(text.charAt(at)) || (at > start && isDigit(text.charAt(at)));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
