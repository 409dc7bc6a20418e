/** The canonical tree: what every format is read into and written from. */
@NullMarked
package competence.model;

import org.jspecify.annotations.NullMarked;
