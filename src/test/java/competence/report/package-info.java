@NullMarked
package competence.report;

import org.jspecify.annotations.NullMarked;
