package competence.reader.markdown;

import competence.text.Numbers;
import competence.text.WhiteSpace;

/** Recognizes the bullets and labels that CommonMark does not know at the start of a line. */
final class ListSign {
  /** Signs that begin no line of ordinary text. */
  private static final String BULLETS =
      "-*+\u2022\u25E6\u25AA\u25AB\u2023\u2043\u25CF\u25CB\u25A0\u2726";

  private static final String NUMERALS = "ivx";
  private static final int LONGEST = 4;

  private ListSign() {}

  /** The length of {@code (@)} or {@code (@name)} at the start of a line; 0 if it has none. */
  static int example(String line) {
    if (!line.startsWith("(@")) {
      return 0;
    }
    int end = 2;
    while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    boolean closed = end + 1 < line.length() && line.charAt(end) == ')';
    return closed && WhiteSpace.is(line.charAt(end + 1)) ? end + 1 : 0;
  }

  /** Whether a line begins with a bullet, a number or a letter, and a blank. */
  static boolean begins(String line) {
    int at = WhiteSpace.skip(line, 0, line.length());
    int end = WhiteSpace.find(line, at, Math.min(line.length(), at + LONGEST + 1));
    boolean separate = end > at && end + 1 < line.length() && WhiteSpace.is(line.charAt(end));
    if (!separate || example(line) > 0) {
      return example(line) > 0;
    }
    String sign = line.substring(at, end);
    return (sign.length() == 1 && BULLETS.indexOf(sign.charAt(0)) >= 0) || isLabel(sign);
  }

  /** Whether a line begins with a dash and a blank, which may also be in the middle of a clause. */
  static boolean beginsWithDash(String line) {
    return line.startsWith("\u2013 ") || line.startsWith("\u2014 ");
  }

  /** {@code a.}, {@code 12)}, {@code iv.}, {@code (b)}. */
  private static boolean isLabel(String sign) {
    boolean bracket = sign.charAt(0) == '(';
    char last = sign.charAt(sign.length() - 1);
    if (last != ')' && (bracket || last != '.')) {
      return false;
    }
    String inner = sign.substring(bracket ? 1 : 0, sign.length() - 1);
    if (inner.isEmpty()) {
      return false;
    }
    boolean number = inner.length() < 3 && inner.chars().allMatch(c -> Numbers.isDigit((char) c));
    boolean letter = inner.length() == 1 && Character.isLetter(inner.charAt(0));
    return number || letter || inner.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
  }
}
