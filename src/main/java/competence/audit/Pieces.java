package competence.audit;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.Use;
import competence.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the stretches of each text follow each other in the document, and something stands there
 * wherever the text has a space or a bar that the document does not write.
 */
final class Pieces {
  private final Ledger ledger;
  private final Set<Span> moved;
  private final List<Fault> faults;
  private int last = -1;
  private boolean parted;

  private Pieces(Ledger ledger, List<Fault> faults) {
    this.ledger = ledger;
    this.moved = new HashSet<>(ledger.moved());
    this.faults = faults;
  }

  static void check(Account account, List<Fault> faults) {
    Pieces pieces = new Pieces(account.ledger(), faults);
    for (int i = 0; i < account.ledger().size(); i++) {
      if (account.ledger().isKept(i) && account.ledger().use(i) instanceof Use.Kept kept) {
        pieces.next(i, kept);
      }
    }
  }

  private void next(int index, Use.Kept kept) {
    if (kept.coding() == Coding.BREAK || kept.coding() == Coding.JOINT) {
      parted = true;
      return;
    }
    if (last >= 0 && isOfOneText(last, kept)) {
      follow(new Span(ledger.start(last), ledger.end(last)), ledger.get(index).span());
    }
    last = index;
    parted = false;
  }

  private boolean isOfOneText(int index, Use.Kept kept) {
    return ledger.use(index) instanceof Use.Kept before
        && before.item() == kept.item()
        && before.field() == kept.field();
  }

  private void follow(Span before, Span next) {
    if (next.start() < before.end() && !moved.contains(next)) {
      fault(next, "this stands later in its text than in the document");
    } else if (parted && next.start() == before.end()) {
      fault(next, "nothing parts this from what stands before it");
    }
  }

  private void fault(Span span, String message) {
    faults.add(new Fault(Fault.Kind.UNFOUNDED, span, message));
  }
}
