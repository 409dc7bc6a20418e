/** Tests of the rules, and of what users decide on them. */
@NullMarked
package competence.check;

import org.jspecify.annotations.NullMarked;
