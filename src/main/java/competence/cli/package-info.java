/** The command line: options, exit codes, terminal. */
@NullMarked
package competence.cli;

import org.jspecify.annotations.NullMarked;
