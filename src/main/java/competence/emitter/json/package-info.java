/** Writes JSON for other programs: the tree as a whole, or one item a line. */
@NullMarked
package competence.emitter.json;

import org.jspecify.annotations.NullMarked;
