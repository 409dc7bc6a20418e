/** The steps of a compilation in their order, and the table of formats. */
@NullMarked
package competence.compiler;

import org.jspecify.annotations.NullMarked;
