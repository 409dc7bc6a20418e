/** What the program has to say about a document: codes, places, messages, help. */
@NullMarked
package competence.diagnostic;

import org.jspecify.annotations.NullMarked;
