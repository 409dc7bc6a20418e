/** The formats that are written: each emitter writes a tree in one format. */
@NullMarked
package competence.emitter;

import org.jspecify.annotations.NullMarked;
