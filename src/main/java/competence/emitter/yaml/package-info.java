/** Writes the canonical YAML. */
@NullMarked
package competence.emitter.yaml;

import org.jspecify.annotations.NullMarked;
