/** SVG out: a map for people. */
@NullMarked
package competence.emitter.svg;

import org.jspecify.annotations.NullMarked;
