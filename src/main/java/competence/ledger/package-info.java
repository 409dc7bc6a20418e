/**
 * The account of a document: what became of each stretch of it. Readers keep it while they read;
 * the auditor, which knows no reader, checks it.
 */
@NullMarked
package competence.ledger;

import org.jspecify.annotations.NullMarked;
