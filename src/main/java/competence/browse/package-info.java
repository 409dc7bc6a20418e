/** The browser of the machine, which prints pages as PDFs. No other package starts a process. */
@NullMarked
package competence.browse;

import org.jspecify.annotations.NullMarked;
