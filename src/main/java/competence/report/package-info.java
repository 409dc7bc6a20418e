/** Reports on an audit: a page for the author who approves an import, and JSON for programs. */
@NullMarked
package competence.report;

import org.jspecify.annotations.NullMarked;
