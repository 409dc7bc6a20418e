package competence.text;

/**
 * White space, by a list of its own that does not change with the JDK: Unicode's White_Space
 * property (PropList.txt), U+00A0 and its relatives included.
 */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Whether a character is white space. */
  public static boolean is(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return c >= '\u0085' && isBeyondAscii(c);
  }

  private static boolean isBeyondAscii(char c) {
    return switch (c) {
      case '\u0085', '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> true;
      default -> c >= '\u2000' && c <= '\u200A';
    };
  }

  /** Whether a text has nothing but white space. */
  public static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text from its first character on that is no white space. */
  public static String stripLeading(String text) {
    int start = 0;
    while (start < text.length() && is(text.charAt(start))) {
      start++;
    }
    return text.substring(start);
  }

  /** Each run of white space made one space, and none left at either end. */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!is(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  /** Whether a text has no white space but single spaces, and none at its ends. */
  public static boolean isFolded(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c <= ' ' || c >= '\u0085') && is(c)) {
        if (gap || c != ' ') {
          return false;
        }
        gap = true;
      } else {
        gap = false;
      }
    }
    return !gap || text.isEmpty();
  }
}
