package competence.inline;

/**
 * How much one text may be. For each link the parser goes over all delimiters of emphasis before
 * it, so that its time grows with the one times the other.
 */
final class TextLimit {
  /** Links times delimiters; a statement has a few of each. */
  private static final long MOST_STEPS = 1_000_000;

  private TextLimit() {}

  static boolean exceeds(String text) {
    return Inline.isTooLong(text) || steps(text) > MOST_STEPS;
  }

  private static long steps(String text) {
    long delimiters = 0;
    long links = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '*', '_' -> delimiters++;
        case ']' -> links++;
        default -> {}
      }
    }
    return delimiters * links;
  }
}
