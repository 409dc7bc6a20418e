/** What must hold of any bytes whatever: checked on a corpus by a test, and on more by a fuzzer. */
@NullMarked
package competence.fuzz;

import org.jspecify.annotations.NullMarked;
