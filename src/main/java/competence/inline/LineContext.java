package competence.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a line of inline Markdown is used. */
enum LineContext {
  /** In a field of a record: only inline markup has a meaning. */
  FIELD,
  /** In a document, after other text on its line. */
  IN_LINE,
  /** In a document, at the start of a block. */
  BLOCK;

  /** A quote, a table, a heading, a bullet, a line across the page, an underline, a code fence. */
  private static final Pattern BLOCK_START =
      Pattern.compile(
          "[>|]|#+(?: |\\z)|[-+*_](?: |\\z)|~~~"
              + "|(?:-[- ]*|\\+[+ ]*|\\*[* ]*|_[_ ]*|=[= ]*)\\z");

  private static final Pattern LIST_NUMBER = Pattern.compile("[0-9]{1,9}(?=[.)](?: |\\z))");

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
    if (this != BLOCK) {
      return -1;
    } else if (BLOCK_START.matcher(line).lookingAt()) {
      return 0;
    }
    Matcher number = LIST_NUMBER.matcher(line);
    return number.lookingAt() ? number.end() : -1;
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
}
