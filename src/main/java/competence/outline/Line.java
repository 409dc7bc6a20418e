package competence.outline;

/**
 * A line of a paragraph.
 *
 * @param text its text, with any bullet or label that was typed before it
 * @param blanks the number of blanks before the text
 * @param link whether all of it is a link, and where to
 */
public record Line(Text text, int blanks, Link link) {
  public Line(Text text) {
    this(text, 0, Link.NONE);
  }

  /** Where a line leads that is nothing but a link. */
  public enum Link {
    NONE,
    /** To a place in the same document. */
    INSIDE,
    OUTSIDE
  }
}
