package competence.map;

/**
 * Where a line may end, by a few rules: behind blanks, behind hyphens and slashes within words, and
 * between the characters of scripts that are written without blanks.
 */
final class Breaks {
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final String HYPHENS = "-/|\u2010\u2013\u2014";

  /** Closing brackets and full stops of all kinds, small kana, marks that repeat or lengthen. */
  private static final String NEVER_FIRST =
      "!%),.:;?]}\u2019\u201D\u2026"
          + "\u3001\u3002\u3005\u3009\u300B\u300D\u300F\u3011\u3015\u3017\u30FB\u30FC"
          + "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308E"
          + "\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30EE"
          + "\uFF01\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF3D\uFF5D";

  /** Opening brackets. */
  private static final String NEVER_LAST =
      "([{\u2018\u201C\u3008\u300A\u300C\u300E\u3010\u3014\u3016\uFF08\uFF3B\uFF5B";

  private Breaks() {}

  /** Whether a line may end at a place inside of the text, between two characters. */
  static boolean mayBreak(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (after == ' ') {
      return false;
    }
    if (before == ' ' || before == ZERO_WIDTH_SPACE) {
      return true;
    }
    if (HYPHENS.indexOf(before) >= 0) {
      return at > 1 && text.charAt(at - 2) != ' ' && (after < '0' || after > '9');
    }
    return (isDense(before) || isDense(after))
        && NEVER_LAST.indexOf(before) < 0
        && NEVER_FIRST.indexOf(after) < 0;
  }

  /** Chinese and Japanese characters. */
  private static boolean isDense(int character) {
    return (character >= 0x2E80 && character <= 0xA4CF)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0xFF01 && character <= 0xFF9F)
        || (character >= 0x20000 && character <= 0x3FFFD);
  }
}
