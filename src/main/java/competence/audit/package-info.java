/**
 * The proof that nothing of a document was lost and nothing invented: it checks the claims of a
 * reader's ledger against the document and against the tree. It shares no code with the readers, so
 * that it does not repeat their mistakes.
 */
@NullMarked
package competence.audit;

import org.jspecify.annotations.NullMarked;
