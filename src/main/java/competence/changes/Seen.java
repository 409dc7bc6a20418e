package competence.changes;

import competence.diagnostic.Visible;
import competence.text.Unicode;

/**
 * Texts as people can see them: what would turn the direction of what stands beside it comes as
 * {@code \}{@code u{202E}}; of what was put in or taken out, so does all that is invisible.
 */
final class Seen {
  private Seen() {}

  /** A text of a document. */
  static String text(String text) {
    return seen(text, false);
  }

  /** A stretch that one edition has and the other has not. */
  static String changed(String text) {
    return seen(text, true);
  }

  private static String seen(String text, boolean changed) {
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

  /** Whether it is invisible by itself; joiners and the like belong to the character before. */
  private static boolean isAlone(int c, int index) {
    return !isLayout(c) && (index == 0 || !Unicode.isJoining(c));
  }
}
