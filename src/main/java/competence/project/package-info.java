/** A whole project: what its configuration names, built at once, and written to files safely. */
@NullMarked
package competence.project;

import org.jspecify.annotations.NullMarked;
