package competence.text;

/**
 * Characters of no width that texts do not need: soft hyphens, zero-width spaces, word joiners, and
 * zero-width non-joiners where no script needs them.
 */
public final class NoWidth {
  private static final char NON_JOINER = '\u200C';

  /** From here on there are scripts whose letters join. */
  private static final char JOINING_SCRIPTS = 0x300;

  private NoWidth() {}

  public static boolean is(char c) {
    return c == '\u00AD' || c == '\u200B' || c == NON_JOINER || c == '\u2060' || c == '\uFEFF';
  }

  public static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u00AD' && is(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public static String without(String text) {
    return isIn(text) ? without(text, ' ') : text;
  }

  /**
   * A text without these characters.
   *
   * @param before the character before it
   */
  public static String without(String text, char before) {
    StringBuilder out = new StringBuilder(text.length());
    char last = before;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!is(c) || (c == NON_JOINER && last >= JOINING_SCRIPTS)) {
        out.append(c);
        last = c;
      }
    }
    return out.toString();
  }
}
