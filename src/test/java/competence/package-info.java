/** Tests of the program as a whole: golden files, laws, the corpus, the layering. */
@NullMarked
package competence;

import org.jspecify.annotations.NullMarked;
