package competence.inline;

/** Where a line of inline Markdown is to stand. */
enum Place {
  /** By itself, as in a record's field: nothing but inline markup is looked for in it. */
  FIELD,
  /** In a document, behind something else on its line. */
  IN_LINE,
  /** In a document, at the start of a block. */
  BLOCK;

  private static final int LONGEST_LIST_NUMBER = 9;

  /** Whether readers may know {@code ~~struck out~~}, as GitHub's does. */
  boolean hasTildes() {
    return this != FIELD;
  }

  /**
   * The character of a line that would make it some other block than a paragraph: a bullet, the
   * point after a number, a number sign …
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

  /** The number sign that would be taken for the end of a heading's markup; -1 if there is none. */
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

  /** Whether a line has nothing but one character and spaces, as thematic breaks have. */
  private static boolean isAll(String line, char c) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != c && line.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }
}
