package competence.model;

/**
 * A step of proficiency.
 *
 * @param id what items refer to
 * @param title what people read
 */
public record Level(String id, String title) {}
