/** Writes JSON: every output that is JSON, or has JSON in it, goes through this package. */
@NullMarked
package competence.json;

import org.jspecify.annotations.NullMarked;
