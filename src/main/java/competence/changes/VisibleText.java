package competence.changes;

import competence.diagnostic.Visible;
import competence.text.Unicode;

/**
 * Escapes characters that change the direction of the text beside them: {@code \}{@code u{202E}}.
 * In words that were added or removed it escapes all invisible characters.
 */
final class VisibleText {
  private VisibleText() {}

  static String of(String text) {
    return visible(text, false);
  }

  /** A stretch of a text that only one edition has. */
  static String changed(String text) {
    return visible(text, true);
  }

  private static String visible(String text, boolean changed) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      String one = Character.toString(c);
      boolean shown = !isHidden(c) && !(changed && isAlone(c, i));
      out.append(shown ? one : Visible.all(one));
      i += one.length();
    }
    return out.toString();
  }

  private static boolean isHidden(int c) {
    return Unicode.isSeparator(c)
        || Unicode.isDirection(c)
        || (Unicode.isControl(c) && !isLayout(c));
  }

  private static boolean isLayout(int c) {
    return c == '\n' || c == '\t';
  }

  /** Whether it is invisible by itself; joiners belong to the character before them. */
  private static boolean isAlone(int c, int index) {
    return !isLayout(c) && (index == 0 || !Unicode.isJoining(c));
  }
}
