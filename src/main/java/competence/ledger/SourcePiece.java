package competence.ledger;

import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of the source that is a part of a text. All pieces of a text in order make up the text;
 * only markup and white space is between them.
 *
 * @param span its place; empty for a break or a joint
 * @param coding how the source encodes it
 */
public record SourcePiece(Span span, Coding coding) {

  /** The only piece of a text that is literal in the source. */
  public static List<SourcePiece> literal(Span span) {
    return List.of(new SourcePiece(span, Coding.LITERAL));
  }

  public SourcePiece from(int start, int end) {
    return new SourcePiece(new Span(start, end), coding);
  }

  public static SourcePiece between(int offset, Coding coding) {
    return new SourcePiece(Span.at(offset), coding);
  }

  /**
   * The pieces of several texts as those of one.
   *
   * @param between {@link Coding#BREAK} or {@link Coding#JOINT}
   */
  public static List<SourcePiece> join(List<List<SourcePiece>> texts, Coding between) {
    List<SourcePiece> all = new ArrayList<>();
    for (List<SourcePiece> pieces : texts) {
      if (!all.isEmpty()) {
        all.add(between(all.get(all.size() - 1).span().end(), between));
      }
      all.addAll(pieces);
    }
    return List.copyOf(all);
  }
}
