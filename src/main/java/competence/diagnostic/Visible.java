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
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      append(text.codePointAt(i), out);
    }
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

  /** One character, safe to show. */
  static String of(int codePoint) {
    StringBuilder out = new StringBuilder();
    append(codePoint, out);
    return out.toString();
  }

  private static void append(int codePoint, StringBuilder out) {
    if (isHarmless(codePoint)) {
      out.appendCodePoint(codePoint);
    } else {
      out.append("\\u{").append(hexadecimal(codePoint)).append('}');
    }
  }

  private static String hexadecimal(int codePoint) {
    return Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
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
