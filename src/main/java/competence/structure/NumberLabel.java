package competence.structure;

import competence.text.WhiteSpace;

/**
 * A number typed before a text: "1.", "1.1", "2.3.1)".
 *
 * @param depth how many numbers it has
 * @param end where it ends in the text
 */
record NumberLabel(int depth, int end) {
  private static final int MOST_DIGITS = 3;
  private static final NumberLabel NONE = new NumberLabel(0, 0);

  /** The number at the beginning of a text; of depth 0 if there is none, or nothing after it. */
  static NumberLabel before(String plain) {
    NumberLabel label = at(plain);
    boolean text =
        label.end + 1 < plain.length()
            && WhiteSpace.is(plain.charAt(label.end))
            && plain.codePoints().skip(label.end).anyMatch(Character::isLetter);
    return text ? label : NONE;
  }

  /** The number that a label is; of depth 0 if it is another label. */
  static NumberLabel of(String label) {
    NumberLabel number = at(label);
    return number.end == label.length() ? number : NONE;
  }

  /** Whether it has a full stop or a bracket; without, a single number may be a word. */
  boolean isMarked(String plain) {
    return depth > 1 || !Character.isDigit(plain.charAt(end - 1));
  }

  private static NumberLabel at(String plain) {
    int depth = 0;
    int at = 0;
    while (true) {
      int start = at;
      while (at < plain.length() && plain.charAt(at) >= '0' && plain.charAt(at) <= '9') {
        at++;
      }
      if (at == start) {
        return depth == 0 ? NONE : new NumberLabel(depth, start);
      } else if (at - start > MOST_DIGITS) {
        return NONE;
      }
      depth++;
      if (at < plain.length() && plain.charAt(at) == ')') {
        return new NumberLabel(depth, at + 1);
      } else if (at == plain.length() || plain.charAt(at) != '.') {
        return new NumberLabel(depth, at);
      }
      at++;
    }
  }
}
