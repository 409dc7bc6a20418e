package competence.ledger;

import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of a ledger with all of its properties, for changes in tests.
 *
 * @param group which text it is a part of, if it is boilerplate or was dropped
 */
public record LedgerLine(Span span, Usage use, Coding coding, int group) {

  public static List<LedgerLine> of(Ledger ledger) {
    List<LedgerLine> lines = new ArrayList<>();
    for (int i = 0; i < ledger.size(); i++) {
      Span span = new Span(ledger.start(i), ledger.end(i));
      lines.add(new LedgerLine(span, ledger.use(i), ledger.coding(i), ledger.group(i)));
    }
    return lines;
  }

  /** A ledger with these entries and the other properties of another ledger. */
  public static Ledger ledger(List<LedgerLine> lines, Ledger like) {
    Ledger ledger = new Ledger();
    for (LedgerLine line : lines) {
      if (line.use() instanceof Usage.Kept || line.use() instanceof Usage.Echo) {
        ledger.add(line.span(), line.use());
      } else {
        ledger.append(line.span(), line.use(), line.coding(), line.group(), 0);
      }
    }
    like.moves().forEach(move -> ledger.move(move.span(), move.reason()));
    if (like.titleMadeUp()) {
      ledger.makeUpTitle();
    }
    return ledger;
  }

  public LedgerLine at(Span newSpan) {
    return new LedgerLine(newSpan, use, coding, group);
  }

  /** The same span with another use. */
  public LedgerLine as(Usage newUse) {
    return new LedgerLine(
        span, newUse, newUse instanceof Usage.Kept kept ? kept.coding() : coding, group);
  }
}
