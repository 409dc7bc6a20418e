package competence.present;

/**
 * A step of the scale that a competence is rated on.
 *
 * @param value what is written down and kept in records: "3"
 * @param label what it means: "supervised"
 */
public record Step(String value, String label) {}
