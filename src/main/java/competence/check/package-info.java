/** What a framework's authors may want to look at again: rules, and what users decide on them. */
@NullMarked
package competence.check;

import org.jspecify.annotations.NullMarked;
