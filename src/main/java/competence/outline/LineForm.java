package competence.outline;

import competence.text.WhiteSpace;

/** Recognizes lines by their case and length. */
final class LineForm {
  private static final int MOST_HEADING_WORDS = 14;

  private LineForm() {}

  /** Whether the first letter is lower case, after quotes and brackets. */
  static boolean startLower(String plain) {
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isLowerCase(c);
      }
    }
    return false;
  }

  /** Whether a line may be a heading by its form: short, without a full stop or the like. */
  static boolean formHeading(String plain) {
    if (plain.isEmpty() || startLower(plain)) {
      return false;
    }
    int words = 1;
    for (int i = 0; i < plain.length(); i++) {
      words += WhiteSpace.is(plain.charAt(i)) ? 1 : 0;
    }
    return words <= MOST_HEADING_WORDS && ".;,:".indexOf(plain.charAt(plain.length() - 1)) < 0;
  }
}
