/** The index page: one page that leads to the checklists of several frameworks. */
@NullMarked
package competence.index;

import org.jspecify.annotations.NullMarked;
