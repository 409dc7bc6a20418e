@NullMarked
package competence.changes;

import org.jspecify.annotations.NullMarked;
