/**
 * The ledger of a document: how each span of it is used. Readers write it; the auditor, which is
 * independent of them, checks it.
 */
@NullMarked
package competence.ledger;

import org.jspecify.annotations.NullMarked;
