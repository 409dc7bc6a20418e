package competence.diff;

/**
 * A stretch of two texts that are compared.
 *
 * @param origin which of the texts has it
 * @param text what it says
 */
public record Stretch(Origin origin, String text) {
  /** Which text has a stretch. */
  public enum Origin {
    /** Both. */
    BOTH,
    /** The old one only. */
    OLD,
    /** The new one only. */
    NEW
  }
}
