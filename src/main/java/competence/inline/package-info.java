/** The inline Markdown of a text: what is emphasised, strong, code or a link. */
@NullMarked
package competence.inline;

import org.jspecify.annotations.NullMarked;
