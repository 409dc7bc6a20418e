/** The differences between two editions as text, Markdown, a page, and JSON. */
@NullMarked
package competence.changes;

import org.jspecify.annotations.NullMarked;
