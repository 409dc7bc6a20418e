@NullMarked
package competence.map;

import org.jspecify.annotations.NullMarked;
