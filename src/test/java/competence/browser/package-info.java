/** The pages in a real browser: what people see, hear, tick and print. */
@NullMarked
package competence.browser;

import org.jspecify.annotations.NullMarked;
