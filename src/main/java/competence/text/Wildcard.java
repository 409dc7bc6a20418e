package competence.text;

/**
 * Matches patterns of literal text in which {@code *} matches any run of characters. The time is
 * linear in the text for each star, so that no text can make a pattern slow.
 */
public final class Wildcard {
  private Wildcard() {}

  public static boolean matches(String pattern, String text) {
    int at = pattern.indexOf('*');
    if (at < 0 || !text.regionMatches(0, pattern, 0, at)) {
      return pattern.equals(text);
    }
    String[] pieces = pattern.split("\\*", -1);
    int last = pieces.length - 1;
    for (int i = 1; i < last; i++) {
      int found = text.indexOf(pieces[i], at);
      if (found < 0) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return text.length() - pieces[last].length() >= at && text.endsWith(pieces[last]);
  }
}
