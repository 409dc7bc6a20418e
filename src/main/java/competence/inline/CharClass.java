package competence.inline;

/**
 * What a character is where emphasis begins or ends beside it (CommonMark 0.31, "left-flanking" and
 * "right-flanking").
 */
enum CharClass {
  /** A space, or the end of the line. */
  SPACE,
  PUNCTUATION,
  /** Anything else: letters, digits, marks, control characters. */
  WORD,
  /** What one release of Unicode calls a word's character and another may call a symbol. */
  UNKNOWN;

  /** The class of a character of a folded text. */
  static CharClass of(int codePoint) {
    if (codePoint == ' ') {
      return SPACE;
    } else if (codePoint < 128) {
      return isAsciiPunctuation(codePoint) ? PUNCTUATION : WORD;
    } else if (!Character.isBmpCodePoint(codePoint)) {
      return UNKNOWN;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          PUNCTUATION;
      case Character.UNASSIGNED -> UNKNOWN;
      default -> WORD;
    };
  }

  /** What a backslash may escape. */
  static boolean isAsciiPunctuation(int c) {
    return (c > ' ' && c < '0')
        || (c > '9' && c < 'A')
        || (c > 'Z' && c < 'a')
        || (c > 'z' && c < 0x7F);
  }

  static boolean isAsciiLetter(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Whether it is surely a space or punctuation: such a neighbour lets any emphasis begin. */
  boolean isGap() {
    return this == SPACE || this == PUNCTUATION;
  }
}
