/** What an archive of classes is made from: the program at its usual work. */
@NullMarked
package competence.training;

import org.jspecify.annotations.NullMarked;
