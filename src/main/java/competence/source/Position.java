package competence.source;

/**
 * A line and a column, as people count them.
 *
 * @param line 1 for the first line
 * @param column 1 for the first code point of the line
 */
public record Position(int line, int column) {}
