package competence.reader;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.text.WhiteSpace;

/**
 * Goes over what a ledger does not account for once all texts are entered, and lets a format
 * explain it: that is where the markup stands. What nobody can explain stays unaccounted for, for
 * the auditor to find.
 */
public final class Gaps {
  private Gaps() {}

  /** Knows the markup of a format. */
  public interface Explainer {
    /**
     * Enters what begins at an offset.
     *
     * @param content the document
     * @param at where something stands that is not white space
     * @param end where the gap ends
     * @param ledger takes the entries
     * @return the offset after it, which is not beyond the gap; {@code at} if it cannot be
     *     explained
     */
    int explain(String content, int at, int end, Ledger ledger);
  }

  /** Lets all gaps be explained. */
  public static void explain(String content, Ledger ledger, Explainer explainer) {
    int at = 0;
    for (int index : ledger.byPlace()) {
      boolean withinTag = ledger.coding(index) == Coding.ATTRIBUTE;
      if (withinTag || ledger.start(index) == ledger.end(index)) {
        continue;
      }
      gap(content, at, ledger.start(index), ledger, explainer);
      at = Math.max(at, ledger.end(index));
    }
    gap(content, at, content.length(), ledger, explainer);
  }

  private static void gap(String content, int from, int end, Ledger ledger, Explainer explainer) {
    int at = from;
    while (at < end) {
      if (WhiteSpace.is(content.charAt(at))) {
        at++;
      } else {
        int after = explainer.explain(content, at, end, ledger);
        at = after > at ? after : end; // The rest of the gap hangs on what could not be explained.
      }
    }
  }
}
