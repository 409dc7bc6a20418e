/**
 * The proof that nothing of a document was lost and nothing invented: what a reader's ledger claims
 * is checked against the document and against the tree. Nothing here knows a reader, so that no
 * mistake of one is made twice.
 */
@NullMarked
package competence.audit;

import org.jspecify.annotations.NullMarked;
