package competence.audit;

import competence.ledger.Coding;
import competence.text.WhiteSpace;

/**
 * What the entries of one text say together, in their order: white space folded, and none where the
 * document has none.
 */
final class Said {
  private final Account account;
  private final StringBuilder out = new StringBuilder();
  private int last = -1;

  Said(Account account) {
    this.account = account;
  }

  /** Adds the next entry. */
  void add(int index) {
    Coding coding = account.ledger().coding(index);
    boolean between = coding == Coding.BREAK || coding == Coding.JOINT;
    if (last >= 0 && !between && account.isSpaced(last, index)) {
      out.append(' ');
    }
    out.append(account.said(index, coding));
    last = between ? -1 : index;
  }

  /** The text. */
  String text() {
    return WhiteSpace.fold(out.toString());
  }
}
