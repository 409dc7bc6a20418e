@NullMarked
package competence.diff;

import org.jspecify.annotations.NullMarked;
