/** Tests of the training runs. */
@NullMarked
package competence.training;

import org.jspecify.annotations.NullMarked;
