/** What is different between two editions of a framework, in the field's own terms. */
@NullMarked
package competence.diff;

import org.jspecify.annotations.NullMarked;
