/**
 * Reads Markdown: our own handouts as the tree that they were written from, any other document as
 * an outline for the interpreter.
 */
@NullMarked
package competence.reader.markdown;

import org.jspecify.annotations.NullMarked;
