/** Writes JSON for other programs: the whole tree, or one item on a line. */
@NullMarked
package competence.emitter.json;

import org.jspecify.annotations.NullMarked;
