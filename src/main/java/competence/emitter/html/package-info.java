/** HTML out: a checklist in one file, to be ticked and printed. */
@NullMarked
package competence.emitter.html;

import org.jspecify.annotations.NullMarked;
