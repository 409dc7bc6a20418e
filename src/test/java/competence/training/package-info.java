/** Tests of what the archive of classes is made from. */
@NullMarked
package competence.training;

import org.jspecify.annotations.NullMarked;
