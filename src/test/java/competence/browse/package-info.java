/** Tests of the browser that prints. */
@NullMarked
package competence.browse;

import org.jspecify.annotations.NullMarked;
