/** Tests of the command line. */
@NullMarked
package competence.cli;

import org.jspecify.annotations.NullMarked;
