@NullMarked
package competence.match;

import org.jspecify.annotations.NullMarked;
