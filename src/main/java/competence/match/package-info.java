/** Finds out which items of two trees are the same ones. */
@NullMarked
package competence.match;

import org.jspecify.annotations.NullMarked;
