package competence.record;

/**
 * Characters that a reader of a file would not see, or would see elsewhere than they stand:
 * controls, blanks other than the space, zero-width and filler characters, bidirectional controls,
 * noncharacters. The list is the program's own, because the JDK's changes with its Unicode version.
 */
public final class Unseen {
  /** First and last code point of each range, ascending. */
  private static final int[] RANGES = {
    0x0000, 0x001F, 0x007F, 0x00A0, 0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160,
    0x1680, 0x1680, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2000, 0x200F, 0x2028, 0x202F, 0x205F, 0x206F,
    0x2800, 0x2800, 0x3000, 0x3000, 0x3164, 0x3164, 0xFDD0, 0xFDEF, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0,
    0xFFF0, 0xFFFB, 0xFFFE, 0xFFFF, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
  };

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Unseen() {}

  /** Whether an unseen character begins at, or a lone surrogate stands at, this index. */
  static boolean at(String text, int index) {
    char c = text.charAt(index);
    if (c < 0x7F) {
      return c < ' ';
    }
    if (Character.isSurrogate(c)) {
      return isLoneSurrogate(text, index)
          || (Character.isHighSurrogate(c) && is(text.codePointAt(index)));
    }
    return is(c) && !(isJoiner(c) && isBetweenNonAscii(text, index));
  }

  /** Whether half a character stands there. */
  static boolean isLoneSurrogate(CharSequence text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  /** Whether a code point is of this kind, wherever it stands. */
  public static boolean is(int c) {
    if ((c & 0xFFFE) == 0xFFFE) {
      return true;
    }
    for (int i = 0; i < RANGES.length && RANGES[i] <= c; i += 2) {
      if (c <= RANGES[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoiner(char c) {
    return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
  }

  /** Persian words, Indic clusters and emoji families need their joiners, and show them. */
  private static boolean isBetweenNonAscii(String text, int index) {
    return index > 0
        && index + 1 < text.length()
        && text.charAt(index - 1) > '~'
        && text.charAt(index + 1) > '~'
        && !Character.isWhitespace(text.charAt(index - 1))
        && !isJoiner(text.charAt(index - 1))
        && !isJoiner(text.charAt(index + 1));
  }
}
