package competence.audit;

import competence.ledger.Ledger;
import competence.source.Span;
import java.util.Map;
import java.util.TreeMap;

/** The spans that are at another place in the tree than in the document, with their reasons. */
final class MovedSpans {
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  MovedSpans(Ledger ledger) {
    ledger.moves().forEach(move -> ends.merge(move.span().start(), move.span().end(), Math::max));
  }

  /** Whether a span is one of them, or a part of one. */
  boolean contains(Span span) {
    Map.Entry<Integer, Integer> moved = ends.floorEntry(span.start());
    return moved != null && span.end() <= moved.getValue();
  }
}
