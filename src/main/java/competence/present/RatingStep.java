package competence.present;

/**
 * A step of the scale that a competence is rated on.
 *
 * @param value the value in records: "3"
 * @param label its meaning: "supervised"
 */
public record RatingStep(String value, String label) {}
