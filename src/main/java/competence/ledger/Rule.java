package competence.ledger;

/**
 * A rule by which a stretch of a document is no content.
 *
 * @param kind what the rule goes by
 * @param pattern the pattern, or the text, that a stretch must fit; empty where the kind says it
 *     all
 */
public record Rule(Kind kind, String pattern) {
  /** What a rule goes by. */
  public enum Kind {
    /** A whole line fits a pattern. */
    LINE,
    /** A part of a line: what a pattern has round its star. */
    FRAME,
    /** A line repeats the title before the content begins. */
    TITLE_AGAIN,
    /** A line that counts the pages: {@code #} in its pattern stands for a number. */
    RUNNING_HEAD,
    /** A number that counts the pages, between texts. */
    PAGE_NUMBER,
    /** A number that leads to a footnote. */
    FOOTNOTE_MARK
  }

  /** What people are told of it. */
  @Override
  public String toString() {
    return switch (kind) {
      case LINE -> "line \"" + pattern + '"';
      case FRAME -> "frame \"" + pattern + '"';
      case TITLE_AGAIN -> "the title again";
      case RUNNING_HEAD -> "running head \"" + pattern + '"';
      case PAGE_NUMBER -> "page number";
      case FOOTNOTE_MARK -> "footnote mark";
    };
  }
}
