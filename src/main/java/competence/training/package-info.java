/** Training runs, from which Java makes an archive of the classes that the program loads. */
@NullMarked
package competence.training;

import org.jspecify.annotations.NullMarked;
