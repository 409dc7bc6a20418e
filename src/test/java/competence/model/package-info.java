/** Tests of the model. */
@NullMarked
package competence.model;

import org.jspecify.annotations.NullMarked;
