/**
 * Documents as they came: bytes made into text, places in that text, and the files of the program
 * itself.
 */
@NullMarked
package competence.source;

import org.jspecify.annotations.NullMarked;
