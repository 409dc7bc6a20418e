/** A project: its configuration, the jobs, and outputs that are written to files safely. */
@NullMarked
package competence.project;

import org.jspecify.annotations.NullMarked;
