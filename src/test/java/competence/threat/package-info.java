/** Every threat that concerns what is built, by its trick. */
@NullMarked
package competence.threat;

import org.jspecify.annotations.NullMarked;
