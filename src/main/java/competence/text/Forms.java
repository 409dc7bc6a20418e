package competence.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Checks the form of values in a framework. */
public final class Forms {
  private static final int LONGEST_ID = 64;
  private static final int LONGEST_TAG = 35;
  private static final int LONGEST_SUBTAG = 8;

  private Forms() {}

  /** A letter, then letters, digits and hyphens: also an HTML id, a CSS name and a URL fragment. */
  public static boolean isItemId(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_ID
        && isIn(text.substring(0, 1), 'a', 'z')
        && text.chars().allMatch(c -> c == '-' || isLowerAlphanumeric((char) c));
  }

  /**
   * The form of a BCP 47 tag (RFC 5646, section 2.1): subtags of at most eight letters and digits;
   * the first of letters, at least two unless more follow. The subtags need not be registered.
   */
  public static boolean isLanguage(String text) {
    String[] subtags = text.split("-", -1);
    String first = subtags[0];
    if (text.length() > LONGEST_TAG || (first.length() < 2 && subtags.length == 1)) {
      return false;
    }
    for (String subtag : subtags) {
      String lower = lower(subtag);
      boolean form = lower.chars().allMatch(c -> isLowerAlphanumeric((char) c));
      if (subtag.isEmpty() || subtag.length() > LONGEST_SUBTAG || !form) {
        return false;
      }
    }
    return isIn(lower(first), 'a', 'z');
  }

  /** A date in the form of ISO 8601: 2026-11-22. */
  public static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return text.length() == "2026-11-22".length();
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A URI with a scheme. */
  public static boolean isUri(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** 64 lower-case hexadecimal digits. */
  public static boolean isSha256(String text) {
    return text.length() == 64
        && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  private static boolean isLowerAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean isIn(String text, char first, char last) {
    return text.chars().allMatch(c -> c >= first && c <= last);
  }

  /** ASCII letters only: in other scripts, case depends on more than the character. */
  private static String lower(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        out.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return out.toString();
  }
}
