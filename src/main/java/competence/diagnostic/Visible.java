package competence.diagnostic;

/**
 * Text from documents made safe to show: what steers a terminal, turns the direction of reading, or
 * cannot be seen comes as {@code \}{@code u{1B}}. The list is its own, so that it does not change
 * with the JDK.
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

  /** The beginning of the text, safe to show; what is cut off is marked by {@code ...}. */
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
    StringBuilder digits = new StringBuilder();
    for (int rest = codePoint; rest > 0 || digits.isEmpty(); rest >>>= 4) {
      digits.append("0123456789ABCDEF".charAt(rest & 0xF));
    }
    return digits.reverse().toString();
  }

  private static boolean isHarmless(int c) {
    return !isControl(c) && !isInvisible(c) && !isDirection(c) && !isNoCharacter(c);
  }

  private static boolean isControl(int c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
  }

  private static boolean isInvisible(int c) {
    return c == 0xAD
        || c == 0x34F
        || c == 0x180E
        || (c >= 0x200B && c <= 0x200D)
        || (c >= 0x2060 && c <= 0x2064)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  private static boolean isDirection(int c) {
    return c == 0x61C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x206F);
  }

  /** Half a surrogate pair, or a code point that Unicode sets aside for ever. */
  private static boolean isNoCharacter(int c) {
    return (c >= 0xD800 && c <= 0xDFFF) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
  }
}
