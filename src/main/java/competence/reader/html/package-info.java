/** Reads HTML: pages and fragments, and the cells of flattened tables that hold HTML. */
@NullMarked
package competence.reader.html;

import org.jspecify.annotations.NullMarked;
