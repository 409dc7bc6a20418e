/**
 * How people want to see a framework: words, scale, numbers, how much of it. Programs don't ask.
 */
@NullMarked
package competence.present;

import org.jspecify.annotations.NullMarked;
