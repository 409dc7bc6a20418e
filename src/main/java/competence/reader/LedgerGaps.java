package competence.reader;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.source.Span;
import competence.text.NoWidth;
import competence.text.WhiteSpace;

/**
 * Goes over the gaps in a ledger after all texts are entered, and lets the reader of a format
 * explain the markup in them. What it cannot explain stays unaccounted for, and the auditor finds
 * it.
 */
public final class LedgerGaps {
  private static final Usage NO_WIDTH = new Usage.Dropped("characters of no width");

  private LedgerGaps() {}

  /** Explains the markup of a format. */
  public interface Explainer {
    /**
     * Enters the markup that begins at an offset.
     *
     * @param content the document
     * @param at the offset of a character that is not white space
     * @param end the end of the gap
     * @param ledger takes the entries
     * @return the offset after the markup, at most {@code end}; {@code at} if there is no markup
     */
    int explain(String content, int at, int end, Ledger ledger);
  }

  /** Explains all gaps. */
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
      } else if (NoWidth.is(content.charAt(at))) {
        ledger.add(new Span(at, at + 1), NO_WIDTH);
        at++;
      } else {
        int after = explainer.explain(content, at, end, ledger);
        at = after > at ? after : end; // What follows depends on the part without an explanation.
      }
    }
  }
}
