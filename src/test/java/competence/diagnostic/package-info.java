/** Tests of diagnostics. */
@NullMarked
package competence.diagnostic;

import org.jspecify.annotations.NullMarked;
