package competence.cli;

/** Words and numbers in lines of output. */
final class Words {
  private Words() {}

  /** "1 file", "3 files". */
  static String count(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** A text filled up with blanks to a column's width, and at least one. */
  static String column(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
