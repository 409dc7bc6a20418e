/** Functions of plain strings and characters: white space, slugs, similarity, Unicode. */
@NullMarked
package competence.text;

import org.jspecify.annotations.NullMarked;
