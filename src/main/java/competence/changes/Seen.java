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
      boolean shown = !isHidden(c) && !(changed && isAlone(c, i));
      out.append(shown ? one : Visible.all(one));
      i += one.length();
    }
    return out.toString();
  }

  private static boolean isHidden(int c) {
    boolean separates = c == '\u2028' || c == '\u2029';
    return separates || Deceptive.turns(c) || (Character.isISOControl(c) && !isLayout(c));
  }

  private static boolean isLayout(int c) {
    return c == '\n' || c == '\t';
  }

  /** Whether it is invisible by itself; joiners and the like belong to the letter before them. */
  private static boolean isAlone(int c, int index) {
    boolean joins = (c >= 0x200C && c <= 0x200F) || (c >= 0xE0020 && c <= 0xE007F);
    return !isLayout(c) && (index == 0 || !joins);
  }
}
