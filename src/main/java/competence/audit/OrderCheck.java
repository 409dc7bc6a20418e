package competence.audit;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.Use;
import competence.source.Span;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks that the stretches of each text are in the order of the document, and that something is
 * between them wherever the text has a space or a bar that the document does not have.
 */
final class OrderCheck {
  private final Account account;
  private final Ledger ledger;
  private final Set<Span> moved;
  private int last = -1;
  private boolean separated;

  private OrderCheck(Account account) {
    this.account = account;
    this.ledger = account.ledger();
    this.moved = new HashSet<>(ledger.moved());
  }

  static void check(Account account) {
    OrderCheck pieces = new OrderCheck(account);
    for (int i = 0; i < account.ledger().size(); i++) {
      if (account.ledger().isKept(i) && account.ledger().use(i) instanceof Use.Kept kept) {
        pieces.next(i, kept);
      }
    }
  }

  private void next(int index, Use.Kept kept) {
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

  private boolean isOfOneText(int index, Use.Kept kept) {
    return ledger.use(index) instanceof Use.Kept before
        && before.item() == kept.item()
        && before.field() == kept.field();
  }

  private void follow(Span before, Span next) {
    if (next.start() < before.end() && !moved.contains(next)) {
      account.unfounded(next, "this is later in its text than in the document");
    } else if (separated && next.start() == before.end()) {
      account.unfounded(next, "nothing separates this from the text before it");
    }
  }
}
