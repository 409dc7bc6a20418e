package competence.text;

/**
 * Characters that no document has: controls other than white space, and what Unicode sets aside for
 * ever. They become U+FFFD, one for one, so that offsets stay and the loss can be seen.
 */
public final class Controls {
  private Controls() {}

  /** The text with U+FFFD for each of them. */
  public static String mend(String text) {
    int at = first(text);
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = at; i < out.length(); i++) {
      if (is(out.charAt(i))) {
        out.setCharAt(i, WellFormed.REPLACEMENT);
      }
    }
    return out.toString();
  }

  /** Where the first of them stands; -1 if there is none. */
  public static int first(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** How many of them a text has. */
  public static long count(String text) {
    return text.chars().filter(c -> is((char) c)).count();
  }

  private static boolean is(char c) {
    if (c < ' ') {
      return c < '\t' || c > '\r';
    }
    return c >= 0x7F && isBeyondAscii(c);
  }

  private static boolean isBeyondAscii(char c) {
    return (c <= 0x9F && c != '\u0085') || (c >= '\uFDD0' && c <= '\uFDEF') || c >= '\uFFFE';
  }
}
