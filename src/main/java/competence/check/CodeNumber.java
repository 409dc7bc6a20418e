package competence.check;

import org.jspecify.annotations.Nullable;

/**
 * The end of an item's code, if it counts: the digits of "B12", the letter of "(c)".
 *
 * @param whole the code as it was written
 * @param before what stands before the number
 * @param number the number; a is 1
 * @param letter the letter that a stands for, a or A; 0 if digits are written
 */
record CodeNumber(String whole, String before, int number, char letter) {
  private static final int MOST_DIGITS = 6;

  /** The number of a code; null if it has none. */
  static @Nullable CodeNumber of(@Nullable String code) {
    if (code == null) {
      return null;
    }
    int end = code.length();
    while (end > 0 && ").]:".indexOf(code.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && isDigit(code.charAt(start - 1))) {
      start--;
    }
    if (start < end && end - start <= MOST_DIGITS) {
      int number = Integer.parseInt(code.substring(start, end));
      return new CodeNumber(code, code.substring(0, start), number, '\0');
    }
    return start < end || end == 0 ? null : letter(code, end);
  }

  private static @Nullable CodeNumber letter(String code, int end) {
    char c = code.charAt(end - 1);
    boolean alone = end == 1 || !Character.isLetter(code.charAt(end - 2));
    char first = c >= 'a' && c <= 'z' ? 'a' : 'A';
    return alone && c >= first && c < first + 26
        ? new CodeNumber(code, code.substring(0, end - 1), c - first + 1, first)
        : null;
  }

  /** What it has in common with the codes that it is counted with. */
  String kind() {
    return before + letter;
  }

  /** The code that comes so many after this. */
  CodeNumber plus(int count) {
    return new CodeNumber(whole, before, number + count, letter);
  }

  /** The code without what stands behind the number. */
  String written() {
    return before + (letter == 0 ? Integer.toString(number) : (char) (letter + number - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
