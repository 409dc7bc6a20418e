package competence.text;

/**
 * Characters that make a text look like another: what turns the direction of reading, what cannot
 * be seen, letters of another script that look like Latin ones. The tables are the program's own,
 * so that they do not change with the JDK.
 */
public final class Deceptive {
  /** Cyrillic and Greek letters that look like a Latin one in every common font. */
  private static final String LOOKALIKES =
      "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u0501\u051B\u051D"
          + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408"
          + "\u03BF\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

  private static final int BLACK_FLAG = 0x1F3F4;

  private Deceptive() {}

  /** Whether a code point embeds, overrides or isolates a direction, or ends that. */
  public static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /**
   * Whether a character of no width begins at an index, where no script needs it: joiners are for
   * scripts that join, marks of direction for texts that run both ways, tags for flags.
   */
  public static boolean isInvisible(String text, int index) {
    int c = text.codePointAt(index);
    if (c == 0x200C || c == 0x200D) {
      return index == 0 || text.charAt(index - 1) < 0x300;
    }
    if (c == 0x200E || c == 0x200F || c == 0x61C) {
      return !runsRightToLeft(text);
    }
    if (c >= 0xE0000 && c <= 0xE007F) {
      int before = index == 0 ? 0 : text.codePointBefore(index);
      return before != BLACK_FLAG && !(before >= 0xE0020 && before <= 0xE007F);
    }
    return c == 0xAD
        || c == 0x34F
        || c == 0x115F
        || c == 0x1160
        || c == 0x180E
        || c == 0x200B
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x206A && c <= 0x206F)
        || c == 0x3164
        || c == 0xFEFF
        || c == 0xFFA0
        || (c >= 0xFFF9 && c <= 0xFFFB);
  }

  private static boolean runsRightToLeft(String text) {
    return text.chars().anyMatch(c -> (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFEFC));
  }

  /** Whether a word has Latin letters among others that only look so. */
  public static boolean isMixed(String word) {
    boolean latin = false;
    boolean alike = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      latin |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0x24F);
      alike |= isLookalike(c);
    }
    return latin && alike;
  }

  /** Whether a letter looks like a Latin one and is none. */
  public static boolean isLookalike(int c) {
    return LOOKALIKES.indexOf(c) >= 0;
  }
}
