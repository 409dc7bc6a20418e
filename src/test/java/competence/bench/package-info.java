/** Large documents, made up to measure on, and what compiling them allocates. */
@NullMarked
package competence.bench;

import org.jspecify.annotations.NullMarked;
