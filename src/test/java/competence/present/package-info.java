@NullMarked
package competence.present;

import org.jspecify.annotations.NullMarked;
