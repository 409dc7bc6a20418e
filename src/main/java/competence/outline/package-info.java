/**
 * Documents as headings, paragraphs, lists and tables, and the one interpreter that reads them as a
 * tree, led by a profile.
 */
@NullMarked
package competence.outline;

import org.jspecify.annotations.NullMarked;
