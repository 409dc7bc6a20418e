/** Writes the Markdown handout. */
@NullMarked
package competence.emitter.markdown;

import org.jspecify.annotations.NullMarked;
