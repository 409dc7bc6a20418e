/** The differences between two editions of a framework. */
@NullMarked
package competence.diff;

import org.jspecify.annotations.NullMarked;
