package competence.audit;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.model.Framework;
import competence.source.SourceText;

/**
 * Proves that the tree has the words of the document and no others. Each character that is no white
 * space is accounted for once; each text of the tree consists of the stretches that claim it; what
 * was left out is what the ledger claims. The auditor does not prove that items have the right
 * parents.
 */
public final class Auditor {
  /** A rule that leaves out a larger share of the words may be meant for other lines. */
  private static final double BROAD = 0.2;

  private Auditor() {}

  /**
   * Checks an account.
   *
   * @param tree what was read from it, before anything is added from elsewhere
   * @param ledger what became of each stretch, according to its reader
   * @param diagnostics takes an error for each text that is lost or invented and for each wrong
   *     claim of the ledger, and a warning for a rule that leaves out very much
   * @return the words of the document, counted by what became of them
   */
  public static Audit audit(
      SourceText source, Framework tree, Ledger ledger, Diagnostics diagnostics) {
    Account account = new Account(source.content(), ledger, diagnostics);
    LedgerCheck.coverage(account);
    DetailCheck.check(account, tree, TreeTextCheck.check(account, tree));
    LedgerCheck.order(account);
    JoinCheck.check(account);
    EchoCheck.check(account);
    MarkupCheck.check(account);
    BoilerplateCheck.check(account, tree);
    WordTally words = WordCount.of(account);
    warn(words, diagnostics);
    return new Audit(words, ledger, source, tree);
  }

  private static void warn(WordTally words, Diagnostics diagnostics) {
    int all = words.all();
    words.rules().entrySet().stream()
        .filter(rule -> rule.getValue() > BROAD * all)
        .map(rule -> rule.getKey() + " leaves out " + rule.getValue())
        .forEach(
            broad ->
                diagnostics.add(
                    Code.AUDIT104,
                    null,
                    "the rule " + broad + " of " + all + " words",
                    "check that it is meant for all of these lines"));
  }
}
