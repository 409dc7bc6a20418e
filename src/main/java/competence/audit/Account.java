package competence.audit;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Use;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.Arrays;

/** A ledger beside the document that it is about, its entries in the order of their places. */
final class Account {
  private final String content;
  private final Ledger ledger;
  private final int[] order;
  private final int[] rank;

  /** Where the entries begin, in the order of their places: it is searched often. */
  private final int[] starts;

  Account(String content, Ledger ledger) {
    this.content = content;
    this.ledger = ledger;
    this.order =
        Arrays.stream(ledger.byPlace()).filter(i -> ledger.start(i) < ledger.end(i)).toArray();
    this.rank = new int[ledger.size()];
    this.starts = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
      starts[i] = ledger.start(order[i]);
    }
  }

  String content() {
    return content;
  }

  Ledger ledger() {
    return ledger;
  }

  /** How many entries there are that have a place: breaks and joints have none. */
  int size() {
    return order.length;
  }

  /** The index in the ledger of the entry that comes at a rank, by its place. */
  int at(int place) {
    return order[place];
  }

  /** The first rank whose entry begins at an offset or after it. */
  int rankFrom(int offset) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What the stretch of an entry says. */
  String said(int index, Coding coding) {
    return Decoding.of(content, new Span(ledger.start(index), ledger.end(index)), coding);
  }

  /**
   * Whether white space stands between two entries that follow each other in a text, outside of
   * whatever else is accounted for between them.
   */
  boolean isSpaced(int first, int second) {
    int at = ledger.end(first);
    int last = rank[second];
    for (int place = rank[first] + 1; place <= last; place++) {
      int index = order[place];
      if (hasBlank(at, ledger.start(index)) || isBlank(index)) {
        return true;
      }
      at = Math.max(at, ledger.end(index));
    }
    return false;
  }

  /** Whether an entry is a reference to white space. */
  private boolean isBlank(int index) {
    return ledger.use(index) instanceof Use.Markup markup
        && markup.kind() == MarkupKind.BLANK
        && !said(index, Coding.HTML).isEmpty();
  }

  private boolean hasBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (WhiteSpace.is(content.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
