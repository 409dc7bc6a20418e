package competence.audit;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.source.Span;
import competence.text.WhiteSpace;

/** Checks the ledger against the document, without the tree. */
final class LedgerCheck {
  private final Account account;
  private final Ledger ledger;
  private final MovedSpans moved;
  private int last = -1;
  private boolean separated;

  private LedgerCheck(Account account) {
    this.account = account;
    this.ledger = account.ledger();
    this.moved = new MovedSpans(ledger.moves());
  }

  /** Checks that each character that is no white space is accounted for exactly once. */
  static void coverage(Account account) {
    int reached = 0;
    for (int place = 0; place < account.size(); place++) {
      Span span = account.span(account.at(place));
      gap(account, reached, span.start());
      if (span.start() < reached) {
        account.unfounded(
            new Span(span.start(), Math.min(span.end(), reached)), "this is accounted for twice");
      }
      reached = Math.max(reached, span.end());
    }
    gap(account, reached, account.content().length());
  }

  private static void gap(Account account, int from, int to) {
    int start = WhiteSpace.skip(account.content(), from, to);
    if (start < to) {
      Span gap = WhiteSpace.trim(account.content(), new Span(start, to));
      account.lost(gap, "nothing in the tree accounts for this");
    }
  }

  /**
   * Checks that the stretches of each text are in the order of the document, and that something is
   * between them wherever the text has a space or a bar that the document does not have.
   */
  static void order(Account account) {
    LedgerCheck pieces = new LedgerCheck(account);
    for (int i = 0; i < account.ledger().size(); i++) {
      if (account.ledger().isKept(i) && account.ledger().use(i) instanceof Usage.Kept kept) {
        pieces.next(i, kept);
      }
    }
  }

  private void next(int index, Usage.Kept kept) {
    if (kept.coding() == Coding.BREAK || kept.coding() == Coding.JOINT) {
      separated = true;
      return;
    }
    if (last >= 0 && isOfOneText(last, kept)) {
      follow(account.span(last), account.span(index));
    }
    last = index;
    separated = false;
  }

  private boolean isOfOneText(int index, Usage.Kept kept) {
    return ledger.use(index) instanceof Usage.Kept before
        && before.item() == kept.item()
        && before.field() == kept.field();
  }

  private void follow(Span before, Span next) {
    if (next.start() < before.end() && !moved.has(next)) {
      account.unfounded(next, "this is later in its text than in the document");
    } else if (separated && next.start() == before.end()) {
      account.unfounded(next, "nothing separates this from the text before it");
    }
  }
}
