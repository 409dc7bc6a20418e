/** Tests of strings. */
@NullMarked
package competence.model;

import org.jspecify.annotations.NullMarked;
