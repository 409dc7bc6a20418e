package competence.reader.text;

import competence.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of plain text as it is to be read.
 *
 * @param parts its stretches of the source, in order; a line that was wrapped has several
 * @param label the label before it; null if it has none
 * @param indent how far in from the margin it begins
 */
record PlainLine(List<Span> parts, @Nullable Span label, boolean bullet, int indent) {
  PlainLine {
    parts = List.copyOf(parts);
  }

  boolean isEntry() {
    return bullet || label != null;
  }

  Span span() {
    Span first = label == null ? parts.get(0) : label;
    return first.to(parts.get(parts.size() - 1));
  }

  PlainLine withParts(List<Span> newParts) {
    return new PlainLine(newParts, label, bullet, indent);
  }

  PlainLine withLabel(Span newLabel, Span rest) {
    List<Span> newParts = new ArrayList<>(parts);
    newParts.set(0, rest);
    return new PlainLine(newParts, newLabel, bullet, indent);
  }

  /** This line and the one that continues it. */
  PlainLine joined(PlainLine next) {
    List<Span> all = new ArrayList<>(parts);
    all.addAll(next.parts);
    return withParts(all);
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
