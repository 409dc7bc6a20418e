/** The limits on the size of a document, its tree and its outputs. */
@NullMarked
package competence.limit;

import org.jspecify.annotations.NullMarked;
