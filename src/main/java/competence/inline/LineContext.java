package competence.inline;

/** Where a line of inline Markdown is used. */
enum LineContext {
  /** In a field of a record: only inline markup has a meaning. */
  FIELD,
  /** In a document, after other text on its line. */
  IN_LINE,
  /** In a document, at the start of a block. */
  BLOCK;

  private static final int LONGEST_LIST_NUMBER = 9;

  /** Whether readers may support {@code ~~struck out~~}, as GitHub does. */
  boolean hasTildes() {
    return this != FIELD;
  }

  /**
   * The character of a line that would make it another block than a paragraph: a bullet, the
   * punctuation after a list number, a number sign.
   *
   * @return its index; -1 if there is none
   */
  int blockMarker(String line) {
    if (this != BLOCK || line.isEmpty()) {
      return -1;
    }
    char first = line.charAt(0);
    return switch (first) {
      case '>', '|' -> 0;
      case '#' -> endsWord(line, skip(line, 0, '#')) ? 0 : -1;
      case '-', '+', '*', '_' -> endsWord(line, 1) || isAll(line, first) ? 0 : -1;
      case '=' -> isAll(line, first) ? 0 : -1;
      case '~' -> line.startsWith("~~~") ? 0 : -1;
      default -> listNumber(line);
    };
  }

  /** The index of the number signs that would close a heading; -1 if there are none. */
  int closingMarker(String line) {
    int start = line.length();
    while (start > 0 && line.charAt(start - 1) == '#') {
      start--;
    }
    boolean alone = start == 0 || line.charAt(start - 1) == ' ';
    return this != FIELD && alone && start < line.length() ? start : -1;
  }

  private static int listNumber(String line) {
    int end = 0;
    while (end < line.length() && CharClass.isAsciiDigit(line.charAt(end))) {
      end++;
    }
    boolean point =
        end > 0
            && end <= LONGEST_LIST_NUMBER
            && end < line.length()
            && (line.charAt(end) == '.' || line.charAt(end) == ')');
    return point && endsWord(line, end + 1) ? end : -1;
  }

  private static int skip(String line, int from, char c) {
    int i = from;
    while (i < line.length() && line.charAt(i) == c) {
      i++;
    }
    return i;
  }

  private static boolean endsWord(String line, int i) {
    return i == line.length() || line.charAt(i) == ' ';
  }

  /** Whether a line has only one character and spaces, like a thematic break. */
  private static boolean isAll(String line, char c) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != c && line.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }
}
