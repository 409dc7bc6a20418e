package competence.ledger;

import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the source that makes a part of a text. All pieces of a text in their order say the
 * whole of it; only markup and white space stands between them.
 *
 * @param span where it stands; empty for a break or a joint
 * @param coding how it is written there
 */
public record Piece(Span span, Coding coding) {

  /** The one piece of a text that stands in the source as it is. */
  public static List<Piece> literal(Span span) {
    return List.of(new Piece(span, Coding.LITERAL));
  }

  /** A part of this piece. */
  public Piece from(int start, int end) {
    return new Piece(new Span(start, end), coding);
  }

  /** What parts the pieces before it from those after it. */
  public static Piece between(int offset, Coding coding) {
    return new Piece(Span.at(offset), coding);
  }

  /**
   * The pieces of texts that are made one.
   *
   * @param texts the pieces of each
   * @param between {@link Coding#BREAK} or {@link Coding#JOINT}
   */
  public static List<Piece> join(List<List<Piece>> texts, Coding between) {
    List<Piece> all = new ArrayList<>();
    for (List<Piece> pieces : texts) {
      if (!all.isEmpty()) {
        all.add(between(all.get(all.size() - 1).span().end(), between));
      }
      all.addAll(pieces);
    }
    return List.copyOf(all);
  }
}
