/** The steps in which the pass for tables reads a table. */
@NullMarked
package competence.structure.table;

import org.jspecify.annotations.NullMarked;
