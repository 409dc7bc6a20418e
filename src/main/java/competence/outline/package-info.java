/** The form of a document, as readers report it: headings, paragraphs, lists and tables. */
@NullMarked
package competence.outline;

import org.jspecify.annotations.NullMarked;
