package competence.inline;

import competence.text.Numbers;
import competence.text.WellFormed;
import competence.text.WhiteSpace;

/** Finds characters that may be markup. Most texts have none and need no parser. */
final class MarkupSigns {
  private static final int MARKUP = -1;

  /** The length of the longest name of a character reference. */
  private static final int LONGEST_NAME = 31;

  private static final boolean[] SIGNS = new boolean['a'];

  static {
    for (char sign : "\\`*_[]<&\n\r\0".toCharArray()) {
      SIGNS[sign] = true;
    }
  }

  private MarkupSigns() {}

  /**
   * Whether CommonMark may read a text as other than literal. False if it has no signs of markup,
   * or only signs that mean nothing: a single star or backtick, an ampersand before a space,
   * brackets without an address after them.
   */
  static boolean mayMean(String text) {
    int signs = 0; // One bit for each sign that is markup only in pairs.
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSign(c)) {
        int sign = sign(text, i, c);
        if (sign == MARKUP || (signs & sign) != 0) {
          return true;
        }
        signs |= sign;
        any = true;
      }
    }
    return any && !(WhiteSpace.isFolded(text) && WellFormed.mend(text).equals(text));
  }

  static boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSign(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char c) {
    return c < SIGNS.length && SIGNS[c];
  }

  /** The meaning of a sign: markup, a bit for half of a pair, or 0 for none. */
  private static int sign(String text, int at, char c) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case '*' -> 1;
      case '_' -> 2;
      case '`' -> 4;
      case '[' -> 0;
      case ']' -> next == '(' ? MARKUP : 0;
      case '&' -> isReference(text, at) ? MARKUP : 0;
      case '<' -> CharClass.isAsciiLetter(next) || "/!?".indexOf(next) >= 0 ? MARKUP : 0;
      default -> MARKUP;
    };
  }

  /** Whether the ampersand at an index may begin a character reference, known or unknown. */
  static boolean isReference(String text, int ampersand) {
    int start = ampersand + 1;
    if (start < text.length() && text.charAt(start) == '#') {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start <= LONGEST_NAME && isNamePart(text.charAt(end))) {
      end++;
    }
    return end > start && end < text.length() && text.charAt(end) == ';';
  }

  private static boolean isNamePart(char c) {
    return CharClass.isAsciiLetter(c) || Numbers.isDigit(c);
  }
}
