/** The canonical tree, which all formats are read into and written from. */
@NullMarked
package competence.model;

import org.jspecify.annotations.NullMarked;
