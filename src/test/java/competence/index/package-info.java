@NullMarked
package competence.index;

import org.jspecify.annotations.NullMarked;
