package competence.reader.text;

import competence.source.Span;
import competence.structure.MarkerFinder;
import competence.text.WhiteSpace;
import java.util.List;

/** A list whose bullets and labels have a tab after them, as Word writes it: no table. */
final class TabbedList {
  private TabbedList() {}

  /** Whether all tabs of a block indent a line, or follow a bullet or a label before a text. */
  static boolean is(String content, List<Span> lines) {
    List<String> texts =
        lines.stream()
            .map(line -> WhiteSpace.trim(content, line))
            .map(text -> content.substring(text.start(), text.end()))
            .toList();
    MarkerFinder finder = new MarkerFinder(true);
    finder.learn(texts);
    boolean[] marked = finder.areMarked(texts);
    boolean some = false;
    for (int i = 0; i < marked.length; i++) {
      String text = texts.get(i);
      int end = marked[i] ? MarkerFinder.endOfMarker(text) : 0;
      some |= end > 0;
      boolean number = marked[i] && end == 0 && Character.isDigit(text.charAt(0));
      if (text.indexOf('\t', number ? text.indexOf('\t') + 1 : end) >= 0) {
        return false;
      }
    }
    return some;
  }
}
