/**
 * Draws maps: columns of boxes, as SVG that is the same on every machine, whatever fonts it has.
 */
@NullMarked
package competence.map;

import org.jspecify.annotations.NullMarked;
