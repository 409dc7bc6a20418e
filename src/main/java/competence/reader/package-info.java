/** Formats in: each reader turns one format into a tree. */
@NullMarked
package competence.reader;

import org.jspecify.annotations.NullMarked;
