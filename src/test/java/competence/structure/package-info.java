/** Tests of the interpreter. */
@NullMarked
package competence.structure;

import org.jspecify.annotations.NullMarked;
