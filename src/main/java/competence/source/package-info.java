/** Texts of documents and offsets in them, decoding of bytes, and the resources of the program. */
@NullMarked
package competence.source;

import org.jspecify.annotations.NullMarked;
