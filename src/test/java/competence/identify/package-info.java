/** Tests of ids. */
@NullMarked
package competence.identify;

import org.jspecify.annotations.NullMarked;
