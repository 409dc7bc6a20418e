/** Properties that hold for any bytes: a test checks a corpus, and a fuzzer more. */
@NullMarked
package competence.fuzz;

import org.jspecify.annotations.NullMarked;
