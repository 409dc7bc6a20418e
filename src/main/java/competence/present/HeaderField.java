package competence.present;

/**
 * Something that is asked once for a whole checklist: who, by whom, when.
 *
 * @param id what records call it, a slug
 * @param label what people read
 * @param kind what is entered
 */
public record HeaderField(String id, String label, Kind kind) {
  /** What can be entered. */
  public enum Kind {
    /** A line of text. */
    TEXT,
    /** A day. */
    DATE
  }
}
