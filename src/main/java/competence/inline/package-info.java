/** Inline Markdown: the emphasis, code and links in the texts of the tree. */
@NullMarked
package competence.inline;

import org.jspecify.annotations.NullMarked;
