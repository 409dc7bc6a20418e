/** Input formats: an extractor makes a text out of bytes, and a reader a tree out of the text. */
@NullMarked
package competence.reader;

import org.jspecify.annotations.NullMarked;
