/**
 * Documents as headings, paragraphs, lists and tables, and the interpreter that turns them into a
 * tree with the help of a profile.
 */
@NullMarked
package competence.outline;

import org.jspecify.annotations.NullMarked;
