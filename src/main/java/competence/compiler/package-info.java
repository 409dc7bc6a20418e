/** The steps of a compilation in their order, and the formats that are plugged in. */
@NullMarked
package competence.compiler;

import org.jspecify.annotations.NullMarked;
