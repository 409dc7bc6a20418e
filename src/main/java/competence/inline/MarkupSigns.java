package competence.inline;

import competence.text.WellFormed;
import competence.text.WhiteSpace;

/** The signs that markup is made of. Most texts have none, and these need no parser. */
final class MarkupSigns {
  private static final int MARKUP = -1;

  private static final boolean[] SIGNS = new boolean['a'];

  static {
    for (char sign : "\\`*_[]<&\n\r\0".toCharArray()) {
      SIGNS[sign] = true;
    }
  }

  private MarkupSigns() {}

  /**
   * Whether CommonMark may read a text as something else than itself. False if it has no signs, or
   * has them where they make no markup: a star or a backtick alone, an ampersand before a space,
   * brackets without an address behind them.
   */
  static boolean mayMean(String text) {
    int signs = 0; // a bit for each sign that makes markup only in pairs
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

  /** Whether a text has any of the signs that markup is made of. */
  static boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSign(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char c) {
    return c < SIGNS.length && SIGNS[c];
  }

  /** What the sign at an offset is: markup, a bit for half of a pair, or 0 for nothing. */
  private static int sign(String text, int at, char c) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case '*' -> 1;
      case '_' -> 2;
      case '`' -> 4;
      case '[' -> 0;
      case ']' -> next == '(' ? MARKUP : 0;
      case '&' -> isReference(text, at) ? MARKUP : 0;
      case '<' -> isLetter(next) || "/!?".indexOf(next) >= 0 ? MARKUP : 0;
      default -> MARKUP;
    };
  }

  /** Whether something with the form of a character reference begins at an ampersand. */
  private static boolean isReference(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isReferencePart(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < text.length() && text.charAt(end) == ';';
  }

  private static boolean isReferencePart(char c) {
    return c == '#' || isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
