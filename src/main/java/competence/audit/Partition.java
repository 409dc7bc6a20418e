package competence.audit;

import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.List;

/** Whether each character that is no white space is accounted for, and once only. */
final class Partition {
  private final Account account;
  private final List<Fault> faults;

  private Partition(Account account, List<Fault> faults) {
    this.account = account;
    this.faults = faults;
  }

  static void check(Account account, List<Fault> faults) {
    new Partition(account, faults).check();
  }

  private void check() {
    int reached = 0;
    for (int place = 0; place < account.size(); place++) {
      int index = account.at(place);
      int start = account.ledger().start(index);
      int end = account.ledger().end(index);
      gap(reached, start);
      if (start < reached) {
        faults.add(
            new Fault(
                Fault.Kind.UNFOUNDED,
                new Span(start, Math.min(end, reached)),
                "this is accounted for twice"));
      }
      reached = Math.max(reached, end);
    }
    gap(reached, account.content().length());
  }

  private void gap(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && WhiteSpace.is(account.content().charAt(start))) {
      start++;
    }
    while (end > start && WhiteSpace.is(account.content().charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      faults.add(
          new Fault(
              Fault.Kind.LOST, new Span(start, end), "nothing in the tree accounts for this"));
    }
  }
}
