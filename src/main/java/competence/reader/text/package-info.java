/**
 * Reads plain text, and above all flattened tables: a converter printed nested tables as lines of
 * fields with tabs between them, each nested table first as raw HTML and then again, cell by cell
 * and row by row, as echoes.
 */
@NullMarked
package competence.reader.text;

import org.jspecify.annotations.NullMarked;
