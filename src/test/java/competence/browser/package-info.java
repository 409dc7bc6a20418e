/** Tests of the pages in a real browser. */
@NullMarked
package competence.browser;

import org.jspecify.annotations.NullMarked;
