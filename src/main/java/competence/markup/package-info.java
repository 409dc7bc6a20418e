/** Writes HTML and SVG: escaping, templates, style sheets. Knows nothing of frameworks. */
@NullMarked
package competence.markup;

import org.jspecify.annotations.NullMarked;
