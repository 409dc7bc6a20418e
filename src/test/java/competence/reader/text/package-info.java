/** Tests of the reader of flattened tables. */
@NullMarked
package competence.reader.text;

import org.jspecify.annotations.NullMarked;
