/** What is done to plain strings: white space, slugs, likeness. */
@NullMarked
package competence.text;

import org.jspecify.annotations.NullMarked;
