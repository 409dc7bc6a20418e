/** Tests of what starts the browser. */
@NullMarked
package competence.browse;

import org.jspecify.annotations.NullMarked;
