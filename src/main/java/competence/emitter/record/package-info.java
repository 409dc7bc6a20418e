/** Writes data for other programs: the canonical YAML, JSON, and JSON with one item on a line. */
@NullMarked
package competence.emitter.record;

import org.jspecify.annotations.NullMarked;
