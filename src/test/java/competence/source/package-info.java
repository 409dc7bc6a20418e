/** Tests of sources. */
@NullMarked
package competence.source;

import org.jspecify.annotations.NullMarked;
