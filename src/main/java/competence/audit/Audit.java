package competence.audit;

import competence.ledger.Ledger;

/**
 * What came of an audit.
 *
 * @param words what became of the document's words
 * @param ledger the account that was checked
 */
public record Audit(WordTally words, Ledger ledger) {}
