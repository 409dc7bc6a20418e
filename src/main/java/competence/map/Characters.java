package competence.map;

/** What people take for one character: a letter with its marks, a flag, a family of emoji. */
final class Characters {
  private static final int JOINER = 0x200D;
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private Characters() {}

  /** Where the character that begins here ends. */
  static int end(String text, int start) {
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (isRegional(first) && at < text.length() && isRegional(text.codePointAt(at))) {
      at += 2;
    }
    while (at < text.length() && goesOn(text, at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean goesOn(String text, int at) {
    int next = text.codePointAt(at);
    boolean skin = next >= 0x1F3FB && next <= 0x1F3FF;
    boolean mark = next != ZERO_WIDTH_SPACE && Widths.isNone(next);
    boolean vowel = Character.getType(next) == Character.COMBINING_SPACING_MARK;
    return mark || vowel || skin || text.charAt(at - 1) == JOINER;
  }

  /** Flags are pairs of such letters. */
  private static boolean isRegional(int character) {
    return character >= 0x1F1E6 && character <= 0x1F1FF;
  }
}
