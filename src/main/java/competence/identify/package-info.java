/** Gives items their ids. */
@NullMarked
package competence.identify;

import org.jspecify.annotations.NullMarked;
