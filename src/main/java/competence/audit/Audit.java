package competence.audit;

import competence.ledger.Ledger;
import competence.model.Framework;
import competence.source.SourceText;

/**
 * What came of an audit.
 *
 * @param words what became of the document's words
 * @param ledger the account that was checked
 * @param source the document
 * @param tree the tree that it was checked against: what the document says, and nothing that is
 *     known from elsewhere
 */
public record Audit(WordTally words, Ledger ledger, SourceText source, Framework tree) {

  /** The same once the items have their identities; the texts of the tree are what they were. */
  public Audit identified(Framework whole) {
    Framework named = tree.withItems(whole.items()).withId(whole.id()).withOrigin(whole.origin());
    return new Audit(words, ledger, source, named.withLanguage(whole.language()));
  }
}
