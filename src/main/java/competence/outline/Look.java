package competence.outline;

/**
 * How a paragraph looks.
 *
 * @param indent where it begins, in points from the margin (a character of plain text counts as 6)
 * @param bold whether all of it is bold
 * @param size the size of its letters in tenths of a point; 0 if that is unknown
 * @param role what the document calls it
 */
public record Look(int indent, boolean bold, int size, Role role) {
  /** The look of a paragraph of which nothing is known. */
  public static final Look PLAIN = new Look(0, false, 0, Role.NONE);

  /** What a document calls a paragraph, by a style, a class or an element. */
  public enum Role {
    NONE,
    TITLE,
    SUBTITLE,
    /** The name of what follows: {@code <summary>}, {@code <legend>}, {@code <figcaption>}. */
    CAPTION,
    NOTE
  }

  /** The same look with another role. */
  public Look as(Role newRole) {
    return new Look(indent, bold, size, newRole);
  }
}
