/** Rules that find what authors may want to look at again, and the users' decisions about them. */
@NullMarked
package competence.check;

import org.jspecify.annotations.NullMarked;
