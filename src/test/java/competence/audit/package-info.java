/** Tests of the auditor's parts, on accounts that are written by hand. */
@NullMarked
package competence.audit;

import org.jspecify.annotations.NullMarked;
