/** Tests of strings. */
@NullMarked
package competence.text;

import org.jspecify.annotations.NullMarked;
