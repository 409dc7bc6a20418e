package competence.reader.markdown;

/**
 * Tells lines that begin an entry of a list, and with it a paragraph of their own, where no blank
 * line says so. Only lists as handouts have them are told: hyphens, each level two spaces in from
 * the one above. Anything else may be the rest of a paragraph.
 */
final class ListLines {
  private static final int STEP = 2;
  private static final int NONE = -1;

  private final String content;

  /** How far in the last entry stands; none if a line came that may have ended the list. */
  private int last = NONE;

  private boolean first = true;

  ListLines(String content) {
    this.content = content;
  }

  /** A blank line came, and no paragraph goes on. */
  void blank() {
    first = true;
    last = NONE;
  }

  /** Whether the line that is not blank and begins here begins an entry. */
  boolean begins(int start) {
    int at = start;
    while (at < content.length() && content.charAt(at) == ' ') {
      at++;
    }
    int in = at - start;
    boolean reachable = first || (last != NONE && in <= last + STEP);
    boolean entry = in % STEP == 0 && reachable && isMarker(at);
    if (entry) {
      last = in;
    } else if (last != NONE && in < last + STEP) {
      last = NONE;
    }
    first = false;
    return entry;
  }

  private boolean isMarker(int at) {
    return content.startsWith("- ", at)
        && at + STEP < content.length()
        && " \t\r\n".indexOf(content.charAt(at + STEP)) < 0;
  }
}
