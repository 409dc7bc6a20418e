package competence.audit;

import competence.ledger.Ledger;
import competence.model.Framework;
import competence.source.SourceText;

/**
 * The result of an audit.
 *
 * @param words the words of the document, counted by what became of them
 * @param tree the tree that it was checked against: what the document has, and nothing from other
 *     sources
 */
public record Audit(WordTally words, Ledger ledger, SourceText source, Framework tree) {

  /** The same audit with the identities of the items; the texts of the tree stay the same. */
  public Audit identified(Framework whole) {
    Framework named = tree.withItems(whole.items()).withId(whole.id()).withOrigin(whole.origin());
    return new Audit(words, ledger, source, named.withLanguage(whole.language()));
  }
}
