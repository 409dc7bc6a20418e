package competence.text;

/**
 * Matches patterns of literal text in which {@code *} matches any run of characters. The time is
 * linear in the text for each star, so that no text can make a pattern slow.
 */
public final class Wildcard {
  private Wildcard() {}

  /** Whether the whole text matches the pattern. */
  public static boolean matches(String pattern, String text) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return pattern.equals(text);
    }
    if (!text.regionMatches(0, pattern, 0, star)) {
      return false;
    }
    int at = star;
    int from = star + 1;
    int next = pattern.indexOf('*', from);
    while (next >= 0) {
      String piece = pattern.substring(from, next);
      int found = text.indexOf(piece, at);
      if (found < 0) {
        return false;
      }
      at = found + piece.length();
      from = next + 1;
      next = pattern.indexOf('*', from);
    }
    String tail = pattern.substring(from);
    return text.length() - tail.length() >= at && text.endsWith(tail);
  }
}
