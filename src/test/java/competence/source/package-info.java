/** Tests of source texts and decoding. */
@NullMarked
package competence.source;

import org.jspecify.annotations.NullMarked;
