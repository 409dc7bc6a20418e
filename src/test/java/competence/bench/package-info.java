/** Generated large documents for measurements, and the memory that compiling them allocates. */
@NullMarked
package competence.bench;

import org.jspecify.annotations.NullMarked;
