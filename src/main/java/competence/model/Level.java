package competence.model;

/**
 * A level of proficiency.
 *
 * @param id the id that items refer to
 * @param title its name
 */
public record Level(String id, String title) {}
