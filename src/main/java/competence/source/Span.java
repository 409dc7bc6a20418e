package competence.source;

/**
 * A range of a {@link SourceText}: two UTF-16 offsets, the end not included.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The empty span at {@code offset}. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** The smallest span that covers both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** What is between this span and one after it. */
  public Span gapTo(Span next) {
    return new Span(/* start= */ end, /* end= */ next.start);
  }

  /** This span in a larger text, in which its text begins at {@code distance}. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }
}
