package competence.audit;

import competence.ledger.Field;
import competence.ledger.Use;
import competence.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the ledger says of one item after the other, and of the framework. */
final class Runs {
  /** Stands for an item where an entry is not kept. */
  private static final int OF_NONE = Use.Kept.FRAMEWORK - 1;

  private final Account account;
  private final List<Integer> ofFramework = new ArrayList<>();
  private int next;

  Runs(Account account) {
    this.account = account;
    for (int i = 0; i < account.ledger().size(); i++) {
      if (itemOf(i) == Use.Kept.FRAMEWORK) {
        ofFramework.add(i);
      }
    }
  }

  /** What the entries of the framework's fields say. */
  Map<Field, Said> framework() {
    Map<Field, Said> said = new EnumMap<>(Field.class);
    for (int index : ofFramework) {
      add(said, index);
    }
    return said;
  }

  /**
   * What the entries of an item's fields say. To be asked for each item in its order: entries that
   * stand elsewhere are those of no item.
   */
  Map<Field, Said> item(int item) {
    Map<Field, Said> said = new EnumMap<>(Field.class);
    while (skipOthers() && itemOf(next) == item) {
      add(said, next++);
    }
    return said;
  }

  /** Where the next entry of an item stands; at the end of the document if there is none. */
  Span first() {
    return skipOthers()
        ? new Span(account.ledger().start(next), account.ledger().end(next))
        : Span.at(account.content().length());
  }

  /** The entries that no item has been found for, each as where it stands. */
  List<Span> rest() {
    List<Span> rest = new ArrayList<>();
    while (skipOthers()) {
      rest.add(first());
      next++;
    }
    return rest;
  }

  private void add(Map<Field, Said> said, int index) {
    Use.Kept kept = (Use.Kept) account.ledger().use(index);
    said.computeIfAbsent(kept.field(), field -> new Said(account)).add(index);
  }

  /** Moves on to an entry of an item; false if there is none. */
  private boolean skipOthers() {
    while (next < account.ledger().size() && itemOf(next) < 0) {
      next++;
    }
    return next < account.ledger().size();
  }

  private int itemOf(int index) {
    return account.ledger().isKept(index) ? account.ledger().item(index) : OF_NONE;
  }
}
