/** Tests of threats, one class for each kind. */
@NullMarked
package competence.threat;

import org.jspecify.annotations.NullMarked;
