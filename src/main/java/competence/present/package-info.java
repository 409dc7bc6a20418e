/** The presentation of frameworks in outputs for people: words, scale, numbers, selected items. */
@NullMarked
package competence.present;

import org.jspecify.annotations.NullMarked;
