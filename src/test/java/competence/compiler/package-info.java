/** Tests of the compiler's steps. */
@NullMarked
package competence.compiler;

import org.jspecify.annotations.NullMarked;
