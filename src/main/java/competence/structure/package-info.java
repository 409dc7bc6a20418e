/** Turns the form of a document into a tree, in passes. All decisions about meaning are here. */
@NullMarked
package competence.structure;

import org.jspecify.annotations.NullMarked;
