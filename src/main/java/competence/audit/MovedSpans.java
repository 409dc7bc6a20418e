package competence.audit;

import competence.ledger.Ledger;
import competence.source.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The spans of a document that are in another place in the tree, by their starts. */
final class MovedSpans {
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  MovedSpans(List<Ledger.Move> moves) {
    moves.forEach(move -> ends.merge(move.span().start(), move.span().end(), Math::max));
  }

  /** Whether a span moved, alone or as a part of the one before its end. */
  boolean has(Span span) {
    Map.Entry<Integer, Integer> moved = ends.floorEntry(span.start());
    return moved != null && span.end() <= moved.getValue();
  }
}
