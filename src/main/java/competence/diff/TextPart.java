package competence.diff;

/**
 * A part of two texts that are compared.
 *
 * @param origin which of the texts it is in
 * @param text its characters
 */
public record TextPart(Origin origin, String text) {
  /** The texts that a part is in. */
  public enum Origin {
    /** Both texts. */
    BOTH,
    /** Only the old text. */
    OLD,
    /** Only the new text. */
    NEW
  }
}
