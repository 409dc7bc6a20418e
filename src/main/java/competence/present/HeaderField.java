package competence.present;

/**
 * A field that a checklist has once: who, by whom, when.
 *
 * @param id its name in records, a slug
 * @param label its name for people
 * @param kind the kind of its value
 */
public record HeaderField(String id, String label, Kind kind) {
  /** The kinds of values. */
  public enum Kind {
    /** A line of text. */
    TEXT,
    /** A day. */
    DATE
  }
}
