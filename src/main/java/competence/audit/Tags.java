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

  /** Whether a word may go on after this markup: it has no tag, or inline tags only. */
  static boolean partNoWord(String markup) {
    int at = markup.indexOf('<');
    while (at >= 0) {
      if (!INLINE.contains(name(markup, at))) {
        return false;
      }
      at = markup.indexOf('<', at + 1);
    }
    return markup.isEmpty() || markup.charAt(0) != '|';
  }

  /** The offset after the tag that begins at an offset; the same offset if none does. */
  static int end(String text, int at) {
    if (name(text, at).isEmpty()) {
      return at;
    }
    int end = text.indexOf('>', at);
    return end == -1 ? at : end + 1;
  }

  private static String name(String text, int at) {
    int start = text.startsWith("/", at + 1) ? at + 2 : at + 1;
    int end = start;
    while (end < text.length() && isNamePart(text, start, end)) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
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
