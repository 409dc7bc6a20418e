package competence.reader.text;

import competence.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A line of plain text as it is to be read.
 *
 * @param parts its stretches of the source, in order; a line that was wrapped has several
 * @param marked whether it begins with a bullet, a box or a label
 * @param indent the number of blanks before it
 */
record PlainLine(List<Span> parts, boolean marked, int indent) {
  PlainLine {
    parts = List.copyOf(parts);
  }

  Span span() {
    return parts.get(0).to(parts.get(parts.size() - 1));
  }

  /** The same line with other stretches. */
  PlainLine withParts(List<Span> newParts) {
    return new PlainLine(newParts, marked, indent);
  }

  /**
   * This line without some stretches; all of it if nothing else is left.
   *
   * @param cuts in order, each within one part or outside of the line
   */
  PlainLine without(List<Span> cuts) {
    List<Span> left = new ArrayList<>();
    for (Span part : parts) {
      int at = part.start();
      for (int i = firstFrom(cuts, part.start());
          i < cuts.size() && cuts.get(i).end() <= part.end();
          i++) {
        add(new Span(at, cuts.get(i).start()), left);
        at = cuts.get(i).end();
      }
      add(new Span(at, part.end()), left);
    }
    return left.isEmpty() ? this : withParts(left);
  }

  private static void add(Span span, List<Span> spans) {
    if (span.start() < span.end()) {
      spans.add(span);
    }
  }

  private static int firstFrom(List<Span> cuts, int offset) {
    int found =
        Collections.binarySearch(cuts, Span.at(offset), Comparator.comparingInt(Span::start));
    return found < 0 ? -found - 1 : found;
  }
}
