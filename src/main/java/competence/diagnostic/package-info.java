/** Findings about documents: their codes and pages, and the formats for them. */
@NullMarked
package competence.diagnostic;

import org.jspecify.annotations.NullMarked;
