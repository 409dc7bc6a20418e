/** Tests of the rules and of the decisions about them. */
@NullMarked
package competence.check;

import org.jspecify.annotations.NullMarked;
