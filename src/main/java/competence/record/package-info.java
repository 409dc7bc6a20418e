/** Reads YAML and JSON strictly, for canonical files, configurations and profiles. */
@NullMarked
package competence.record;

import org.jspecify.annotations.NullMarked;
