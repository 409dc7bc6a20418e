package competence.audit;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.diagnostic.Visible;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.source.Span;
import competence.text.NoWidth;
import competence.text.WhiteSpace;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ledger with its document, its entries by place. It reports what the ledger does not prove. */
final class Account {
  private final String content;
  private final Ledger ledger;
  private final Diagnostics diagnostics;
  private final int[] order;
  private final int[] rank;

  private int invented;

  Account(String content, Ledger ledger, Diagnostics diagnostics) {
    this.content = content;
    this.ledger = ledger;
    this.diagnostics = diagnostics;
    this.order =
        Arrays.stream(ledger.byPlace()).filter(i -> ledger.start(i) < ledger.end(i)).toArray();
    this.rank = new int[ledger.size()];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
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

  /** The index in the ledger of the entry that has a rank by its place. */
  int at(int place) {
    return order[place];
  }

  /** The rank of an entry that has a place. */
  int rank(int index) {
    return rank[index];
  }

  /** The first rank whose entry begins at an offset or after it. */
  int rankFrom(int offset) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ledger.start(order[middle]) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Span span(int index) {
    return new Span(ledger.start(index), ledger.end(index));
  }

  String text(int index, Coding coding) {
    return Decoding.of(content, span(index), coding);
  }

  /**
   * The text of the entries of one field, in their order: white space folded, and none where the
   * document has none, no characters without width.
   */
  String text(List<Integer> entries) {
    StringBuilder out = new StringBuilder();
    int last = -1;
    for (int index : entries) {
      Coding coding = ledger.coding(index);
      boolean between = coding == Coding.BREAK || coding == Coding.JOINT;
      if (last >= 0 && !between && isSpaced(last, index)) {
        out.append(' ');
      }
      out.append(text(index, coding));
      last = between ? -1 : index;
    }
    return comparable(out.toString());
  }

  /** A text without what readers may leave out: white space is folded. */
  static String comparable(String text) {
    String folded = WhiteSpace.fold(text);
    return NoWidth.isIn(folded) ? WhiteSpace.fold(NoWidth.without(folded)) : folded;
  }

  void lost(@Nullable Span span, String message) {
    report(Code.AUDIT101, span, message);
  }

  void invented(@Nullable Span span, String message) {
    invented++;
    report(Code.AUDIT102, span, message);
  }

  void unfounded(Span span, String message) {
    report(Code.AUDIT103, span, message);
  }

  int invented() {
    return invented;
  }

  private void report(Code code, @Nullable Span span, String message) {
    diagnostics.add(
        code,
        span,
        Visible.brief(message),
        "this is a fault of the program: please report it with the document");
  }

  /** Whether white space without an entry is between two consecutive entries of a text. */
  boolean isSpaced(int first, int second) {
    int at = ledger.end(first);
    int last = rank[second];
    for (int place = rank[first] + 1; place <= last; place++) {
      int index = order[place];
      int start = ledger.start(index);
      if (WhiteSpace.find(content, at, start) < start || isBlank(index)) {
        return true;
      }
      at = Math.max(at, ledger.end(index));
    }
    return false;
  }

  private boolean isBlank(int index) {
    return ledger.use(index) instanceof Usage.Markup markup
        && markup.kind() == MarkupKind.BLANK
        && !text(index, Coding.HTML).isEmpty();
  }
}
