package competence.text;

import org.jspecify.annotations.Nullable;

/**
 * The character references that documents have most: those that everybody who writes HTML by
 * program uses, and numbers of ASCII characters. A parser takes a thousand times as long for one.
 */
public final class References {
  private static final int LONGEST_NUMBER = 3;

  private References() {}

  /**
   * What a reference stands for.
   *
   * @param reference from its ampersand to its semicolon
   * @return null if it is none of these
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

  /** Printable ASCII by its decimal number. */
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
}
