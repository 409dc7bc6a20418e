package competence.text;

import java.util.function.IntPredicate;

/** Replaces what not every encoding and format can hold. */
public final class WellFormed {
  public static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /**
   * The text with U+FFFD for NUL, for U+FFFF, which parsers take for the end of the text, and for
   * each unpaired surrogate.
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

  private static boolean isBroken(String text, int at) {
    char c = text.charAt(at);
    return c == 0 || c == '\uFFFF' || Unicode.isLoneSurrogate(text, at);
  }

  /** The text as {@link #mend} gives it, with U+FFFD for all else that XML 1.0 does not allow. */
  public static String mendForXml(String text) {
    return replace(
        mend(text), c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE');
  }

  /**
   * The text with U+FFFD for each character that no document should have: controls other than white
   * space, and noncharacters. They are replaced one for one, so that offsets stay.
   */
  public static String mendControls(String text) {
    return firstControl(text) < 0 ? text : replace(text, WellFormed::isStrayControl);
  }

  /** The index of the first character that {@link #mendControls} replaces; -1 if there is none. */
  public static int firstControl(String text) {
    int at = 0;
    while (at < text.length() && !isStrayControl(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  /** How many characters {@link #mendControls} replaces. */
  public static long countControls(String text) {
    return text.chars().filter(WellFormed::isStrayControl).count();
  }

  private static boolean isStrayControl(int c) {
    if (c >= ' ' && c < 0x7F) {
      return false; // as most are
    }
    return (Unicode.isControl(c) && !WhiteSpace.is((char) c)) || Unicode.isNoncharacter(c);
  }

  private static String replace(String text, IntPredicate illegal) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (illegal.test(out.charAt(i))) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }
}
