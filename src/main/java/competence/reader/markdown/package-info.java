/**
 * Reads Markdown: our own handouts as the tree they carry, anything else as an outline for the
 * interpreter.
 */
@NullMarked
package competence.reader.markdown;

import org.jspecify.annotations.NullMarked;
