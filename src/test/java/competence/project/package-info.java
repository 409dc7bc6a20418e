/** Tests of whole projects. */
@NullMarked
package competence.project;

import org.jspecify.annotations.NullMarked;
