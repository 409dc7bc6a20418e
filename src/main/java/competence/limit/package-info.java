/** How much one document may cost. */
@NullMarked
package competence.limit;

import org.jspecify.annotations.NullMarked;
