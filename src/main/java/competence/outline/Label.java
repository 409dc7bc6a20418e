package competence.outline;

/** Recognizes labels before an item: "B11", "1.2", "K3", "4.5.b", "(a)", "iv.". */
final class Label {
  private static final int LONGEST = 12;
  private static final int MOST_LETTERS = 4;

  private Label() {}

  /** Whether a short text looks like a label rather than like a word. */
  static boolean is(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
      } else if (".-/()[]\u2013\u00A7#".indexOf(c) < 0) {
        return false;
      }
    }
    return letters <= MOST_LETTERS && (digits > 0 || (letters > 0 && isMarked(text)));
  }

  /** Letters alone are a label only with a full stop or a bracket: "a)", "iv.". */
  private static boolean isMarked(String text) {
    char last = text.charAt(text.length() - 1);
    return last == ')' || last == ']' || last == '.';
  }
}
