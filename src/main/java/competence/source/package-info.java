/** Documents as they came: bytes made into text, and places in that text. */
@NullMarked
package competence.source;

import org.jspecify.annotations.NullMarked;
