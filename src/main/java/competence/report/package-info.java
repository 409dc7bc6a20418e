/** What an audit found, for the author who approves an import, and for programs. */
@NullMarked
package competence.report;

import org.jspecify.annotations.NullMarked;
