package competence.text;

/** Text that every encoding can carry. */
public final class WellFormed {
  /** Stands for what cannot be read. */
  public static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /**
   * The text with U+FFFD for NUL, for U+FFFF, which parsers take for the end of the text, and for
   * each half of a surrogate pair that stands alone.
   */
  public static String mend(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == 0 || c >= Character.MIN_SURROGATE) && isBroken(text, i)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out == null ? text : out.toString();
  }

  /** The same, with U+FFFD also for all else that no XML 1.0 document may have in it. */
  public static String mendForXml(String text) {
    String mended = mend(text);
    StringBuilder out = null;
    for (int i = 0; i < mended.length(); i++) {
      char c = mended.charAt(i);
      if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE') {
        out = out == null ? new StringBuilder(mended) : out;
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out == null ? mended : out.toString();
  }

  private static boolean isBroken(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return c == 0
        || c == '\uFFFF'
        || (Character.isLowSurrogate(c)
            && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1))));
  }
}
