package competence.outline;

import competence.ledger.Piece;
import competence.source.Span;
import java.util.List;

/**
 * A text of a document.
 *
 * @param markdown one line of canonical CommonMark inline ({@link competence.inline.Inline}), white
 *     space folded; never empty
 * @param span where it stands
 * @param pieces the stretches of the source that say it, in its order
 */
public record Text(String markdown, Span span, List<Piece> pieces) {
  public Text {
    pieces = List.copyOf(pieces);
  }
}
