package competence.outline;

import competence.text.WhiteSpace;

/** What the letters of a line tell. */
final class Letters {
  private static final int MOST_HEADING_WORDS = 14;

  private Letters() {}

  /** Whether the first letter is a small one; opening quotes and brackets are passed over. */
  static boolean startLower(String plain) {
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isLowerCase(c);
      }
    }
    return false;
  }

  /** Whether a line may be a heading by its form: short, and not the end of a sentence. */
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
