/** Reads the formats that carry the tree themselves: YAML and JSON. */
@NullMarked
package competence.reader.record;

import org.jspecify.annotations.NullMarked;
