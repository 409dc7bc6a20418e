/** Strict YAML and JSON, as the canonical files, the configuration and the profiles need them. */
@NullMarked
package competence.record;

import org.jspecify.annotations.NullMarked;
