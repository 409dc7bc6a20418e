package competence.reader.text;

import competence.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Cuts stretches out of others. */
final class Cuts {
  private Cuts() {}

  /**
   * The parts without what is cut out of them; a part of which nothing is left is gone, unless it
   * is the only one.
   *
   * @param cuts in the order of their places, none in another
   */
  static List<Span> without(List<Span> cuts, List<Span> parts) {
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
    return left.isEmpty() ? parts : left;
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
