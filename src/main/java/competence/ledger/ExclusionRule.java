package competence.ledger;

/**
 * A rule that excludes a span of a document from the content.
 *
 * @param pattern the pattern or text that a span must match; empty if the kind needs none
 */
public record ExclusionRule(Kind kind, String pattern) {
  public enum Kind {
    /** A whole line that matches a pattern. */
    LINE,
    /** The part of a line that matches the pattern around its star. */
    FRAME,
    /** A line before the content that repeats the title. */
    TITLE_AGAIN,
    /** A running head with a page number: {@code #} in the pattern matches a number. */
    RUNNING_HEAD,
    /** A page number between texts. */
    PAGE_NUMBER,
    /** The number of a footnote. */
    FOOTNOTE_MARK
  }

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
