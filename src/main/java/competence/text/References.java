package competence.text;

import org.jspecify.annotations.Nullable;

/**
 * Resolves the most frequent character references, those that programs write: the predefined names
 * and the numbers of ASCII characters. A parser takes a thousand times as long for one.
 */
public final class References {
  private static final int LONGEST_NUMBER = 3;

  private References() {}

  /**
   * The text of a reference.
   *
   * @param reference from its ampersand to its semicolon
   * @return null if the reference is not one of these
   */
  public static @Nullable String common(String reference) {
    return switch (reference) {
      case "&amp;" -> "&";
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&quot;" -> "\"";
      case "&apos;" -> "'";
      case "&nbsp;" -> "\u00A0";
      default -> reference.startsWith("&#") ? numbered(reference) : null;
    };
  }

  /** A printable ASCII character by its decimal number. */
  private static @Nullable String numbered(String reference) {
    int last = reference.length() - 1;
    int code = 0;
    for (int i = 2; i < last; i++) {
      char c = reference.charAt(i);
      if (c < '0' || c > '9' || i >= 2 + LONGEST_NUMBER) {
        return null;
      }
      code = code * 10 + (c - '0');
    }
    return code >= ' ' && code < 0x7F ? String.valueOf((char) code) : null;
  }

  /** Whether a reference stands for white space. */
  public static boolean isWhite(String reference) {
    String common = common(reference);
    if (common != null) {
      return WhiteSpace.isBlank(common);
    }
    int number = number(reference);
    return number < 0
        ? reference.endsWith("sp;") || reference.equals("&Tab;") || reference.equals("&NewLine;")
        : number < Character.MAX_VALUE && WhiteSpace.is((char) number);
  }

  /** The number of a numeric reference; negative for others. */
  public static int number(String reference) {
    if (reference.length() < 4 || reference.charAt(1) != '#' || reference.length() > 10) {
      return -1;
    }
    boolean hex = reference.charAt(2) == 'x' || reference.charAt(2) == 'X';
    String digits = reference.substring(hex ? 3 : 2, reference.length() - 1);
    try {
      return Integer.parseInt(digits, hex ? 16 : 10);
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
