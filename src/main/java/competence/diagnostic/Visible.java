package competence.diagnostic;

import competence.text.Unicode;
import java.util.Locale;

/**
 * Makes text from documents safe to show. Characters that control a terminal, turn the direction of
 * writing or are invisible become escapes such as {@code \}{@code u{1B}}.
 */
public final class Visible {
  private static final int LONGEST = 400;

  private Visible() {}

  /** The whole text on one line, safe to show. */
  public static String all(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  /** The beginning of the text, safe to show; {@code ...} marks where the text is cut. */
  public static String brief(String text) {
    if (text.length() <= LONGEST) {
      return all(text);
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return all(text.substring(0, end)) + "...";
  }

  private static void append(int codePoint, StringBuilder out) {
    if (isHarmless(codePoint)) {
      out.appendCodePoint(codePoint);
    } else {
      out.append(String.format(Locale.ROOT, "\\u{%X}", codePoint));
    }
  }

  private static boolean isHarmless(int c) {
    return !(Unicode.isControl(c)
        || Unicode.isSeparator(c)
        || Unicode.isDirection(c)
        || Unicode.isInvisible(c)
        || Unicode.isJoining(c)
        || Unicode.isNoncharacter(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }
}
