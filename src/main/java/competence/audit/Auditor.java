package competence.audit;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.diagnostic.Visible;
import competence.ledger.Ledger;
import competence.model.Framework;
import competence.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves that the tree says what the document says. Each character that is no white space is
 * accounted for once; each text of the tree is made of the stretches that claim it; what was left
 * out is what it is said to be. That an item hangs below the right one is not proved.
 */
public final class Auditor {
  /** A rule that leaves out more of the words than this may be meant for other lines. */
  private static final double BROAD = 0.2;

  private Auditor() {}

  /**
   * Checks an account.
   *
   * @param source the document
   * @param tree what was read from it, before anything is added from elsewhere
   * @param ledger what its reader says became of each stretch
   * @param diagnostics takes an error for each thing that is lost, invented, or not as the ledger
   *     says; and a warning for a rule that leaves out very much
   */
  public static Audit audit(
      SourceText source, Framework tree, Ledger ledger, Diagnostics diagnostics) {
    Account account = new Account(source.content(), ledger);
    List<Fault> faults = new ArrayList<>();
    Partition.check(account, faults);
    Texts.check(account, tree, faults);
    Pieces.check(account, faults);
    Echoes.check(account, faults);
    MarkupForm.check(account, faults);
    Boilerplate.check(account, tree, faults);
    faults.forEach(fault -> report(fault, diagnostics));
    WordTally words = WordCount.of(account, invented(faults));
    warn(words, diagnostics);
    return new Audit(words, ledger, source, tree);
  }

  private static int invented(List<Fault> faults) {
    return (int) faults.stream().filter(f -> f.kind() == Fault.Kind.INVENTED).count();
  }

  private static void report(Fault fault, Diagnostics diagnostics) {
    Code code =
        switch (fault.kind()) {
          case LOST -> Code.AUDIT101;
          case INVENTED -> Code.AUDIT102;
          case UNFOUNDED -> Code.AUDIT103;
        };
    diagnostics.add(
        code,
        fault.span(),
        Visible.brief(fault.message()),
        "this is a fault of the program: please report it with the document");
  }

  private static void warn(WordTally words, Diagnostics diagnostics) {
    words
        .rules()
        .forEach(
            (rule, count) -> {
              if (count > BROAD * words.all()) {
                diagnostics.add(
                    Code.AUDIT104,
                    null,
                    "the rule " + rule + " leaves out " + count + " of " + words.all() + " words",
                    "see whether it is meant for all of these lines");
              }
            });
  }
}
