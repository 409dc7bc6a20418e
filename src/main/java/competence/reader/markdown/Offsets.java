package competence.reader.markdown;

import competence.source.SourceText;
import competence.source.Span;
import java.util.List;
import org.commonmark.node.SourceSpan;

/** Where in the source that stands which the parser was given. */
interface Offsets {
  /** Where a character of the parsed text stands. */
  int start(int parsed);

  /** The stretches of the source that a stretch of the parsed text was made of, in order. */
  List<Span> stretches(int from, int to);

  /** Where the stretch after a character ends. */
  default int end(int parsed) {
    return start(parsed - 1) + 1;
  }

  /** Where something stands that the parser found. */
  default Span span(SourceSpan first, SourceSpan last) {
    int start = start(first.getInputIndex());
    int end = last.getInputIndex() + last.getLength();
    return new Span(start, end > first.getInputIndex() ? Math.max(start, end(end)) : start);
  }

  /** The offsets of a source that was parsed as it is. */
  static Offsets same(SourceText source) {
    int length = source.content().length();
    return new Offsets() {
      @Override
      public int start(int parsed) {
        return Math.min(parsed, length);
      }

      @Override
      public int end(int parsed) {
        return Math.min(parsed, length);
      }

      @Override
      public List<Span> stretches(int from, int to) {
        return List.of(new Span(start(from), end(to)));
      }
    };
  }
}
