/** Tests of the interpreter's parts. */
@NullMarked
package competence.outline;

import org.jspecify.annotations.NullMarked;
