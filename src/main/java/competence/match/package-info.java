/** Finds the items of two trees that are the same. */
@NullMarked
package competence.match;

import org.jspecify.annotations.NullMarked;
