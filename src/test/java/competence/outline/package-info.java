/** Tests of the interpreter. */
@NullMarked
package competence.outline;

import org.jspecify.annotations.NullMarked;
