package competence.text;

/**
 * Kinds of characters that matter to the program. The tables are its own, so that the output does
 * not change with the Unicode version of the JDK. Each table has the first and last code point of
 * its ranges, ascending.
 */
public final class Unicode {
  /** Embeds, overrides or isolates a direction of writing, or ends that. */
  private static final int[] DIRECTION = {0x202A, 0x202E, 0x2066, 0x2069};

  /** Has no width and joins nothing, wherever it is. */
  private static final int[] INVISIBLE = {
    0x00AD, 0x00AD, 0x034F, 0x034F, 0x115F, 0x1160, 0x180E, 0x180E, 0x200B, 0x200B, 0x2060, 0x2064,
    0x206A, 0x206F, 0x3164, 0x3164, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF9, 0xFFFB
  };

  /** Joins, marks a direction, or is a tag: invisible too, but some scripts and flags need it. */
  private static final int[] JOINING = {0x061C, 0x061C, 0x200C, 0x200F, 0xE0000, 0xE007F};

  /**
   * Controls, blanks other than the space, all that is invisible, and ranges in which Unicode may
   * put more of these.
   */
  private static final int[] UNSEEN = {
    0x0000, 0x001F, 0x007F, 0x00A0, 0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160,
    0x1680, 0x1680, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2000, 0x200F, 0x2028, 0x202F, 0x205F, 0x206F,
    0x2800, 0x2800, 0x3000, 0x3000, 0x3164, 0x3164, 0xFDD0, 0xFDEF, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0,
    0xFFF0, 0xFFFB, 0xFFFE, 0xFFFF, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
  };

  /** Cyrillic and Greek letters that look like a Latin one in every common font. */
  private static final String LOOKALIKES =
      "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u0501\u051B\u051D"
          + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408"
          + "\u03BF\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int BLACK_FLAG = 0x1F3F4;

  private Unicode() {}

  /** Whether a character is a control (C0, DEL or C1), line ends and tabs included. */
  public static boolean isControl(int c) {
    return c < ' ' || (c >= 0x7F && c <= 0x9F);
  }

  /** Whether a character separates lines or paragraphs for Unicode, but not for most programs. */
  public static boolean isSeparator(int c) {
    return c == 0x2028 || c == 0x2029;
  }

  /** Whether Unicode has set a code point aside for ever. */
  public static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /** Whether half a surrogate pair is at an index, without its other half. */
  public static boolean isLoneSurrogate(CharSequence text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  /** Whether a character turns the direction in which the text after it is shown. */
  public static boolean isDirection(int c) {
    return isIn(DIRECTION, c);
  }

  /** Whether a character has no width and no script needs it. */
  public static boolean isInvisible(int c) {
    return isIn(INVISIBLE, c);
  }

  /** Whether a character is invisible but belongs to the one before or after it. */
  public static boolean isJoining(int c) {
    return isIn(JOINING, c);
  }

  /**
   * Whether an invisible character begins at an index and nothing there needs it. Joiners are for
   * scripts that join, marks of direction for texts that run both ways, tags for flags.
   */
  public static boolean isInvisible(String text, int index) {
    int c = text.codePointAt(index);
    if (!isJoining(c)) {
      return isInvisible(c);
    } else if (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
      return index == 0 || text.charAt(index - 1) < 0x300;
    } else if (c < 0xE0000) {
      return !runsRightToLeft(text);
    }
    int before = index == 0 ? 0 : text.codePointBefore(index);
    return before != BLACK_FLAG && !(before >= 0xE0020 && before <= 0xE007F);
  }

  private static boolean runsRightToLeft(String text) {
    return text.chars().anyMatch(c -> (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFEFC));
  }

  /** Whether a code point cannot be seen in a file, or is seen elsewhere than it is. */
  public static boolean isUnseen(int c) {
    return isNoncharacter(c) || isIn(UNSEEN, c);
  }

  /** Whether an unseen character begins at an index and nothing there needs it. */
  public static boolean isUnseen(String text, int index) {
    char c = text.charAt(index);
    if (c < 0x7F) {
      return c < ' ';
    } else if (Character.isSurrogate(c)) {
      return isLoneSurrogate(text, index)
          || (Character.isHighSurrogate(c) && isUnseen(text.codePointAt(index)));
    }
    return isUnseen(c) && !(isJoiner(c) && isBetweenNonAscii(text, index));
  }

  private static boolean isJoiner(char c) {
    return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
  }

  /** Persian words, Indic clusters and emoji families need their joiners, and show them. */
  private static boolean isBetweenNonAscii(String text, int index) {
    return index > 0
        && index + 1 < text.length()
        && text.charAt(index - 1) > '~'
        && text.charAt(index + 1) > '~'
        && !Character.isWhitespace(text.charAt(index - 1))
        && !isJoiner(text.charAt(index - 1))
        && !isJoiner(text.charAt(index + 1));
  }

  /** Whether a letter looks like a Latin one but is none. */
  public static boolean isLookalike(int c) {
    return LOOKALIKES.indexOf(c) >= 0;
  }

  /** Whether a word has Latin letters together with others that only look like them. */
  public static boolean mixesScripts(String word) {
    return word.chars().anyMatch(Unicode::isLookalike)
        && word.chars()
            .anyMatch(
                c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0x24F));
  }

  /** Whether a code point is in one of the ranges, given by first and last, ascending. */
  static boolean isIn(int[] ranges, int c) {
    for (int i = 0; i < ranges.length && ranges[i] <= c; i += 2) {
      if (c <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
