package competence.changes;

import competence.diagnostic.Visible;
import competence.text.Deceptive;

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
      boolean line = c == '\n' || c == '\t';
      boolean hidden =
          Deceptive.turns(c) || Character.isISOControl(c) || (c >= 0x2028 && c <= 0x2029);
      out.append((hidden || changed && isAlone(c, i)) && !line ? Visible.all(one) : one);
      i += one.length();
    }
    return out.toString();
  }

  /** Joiners and marks of direction belong to the letter before them. */
  private static boolean isAlone(int c, int index) {
    boolean joins = (c >= 0x200C && c <= 0x200F) || (c >= 0xE0020 && c <= 0xE007F);
    return index == 0 || !joins;
  }
}
