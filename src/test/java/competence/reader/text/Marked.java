package competence.reader.text;

import competence.source.Span;
import java.util.List;

/** Stretches of a text, shown in the text itself, so that tests show what they expect. */
final class Marked {
  private Marked() {}

  /** The text with brackets round each stretch, which stand in order and apart. */
  static String in(String content, List<Span> stretches) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span stretch : stretches) {
      out.append(content, at, stretch.start()).append('[');
      out.append(content, stretch.start(), stretch.end()).append(']');
      at = stretch.end();
    }
    return out.append(content.substring(at)).toString();
  }

  /** The words of each stretch. */
  static List<String> words(String content, List<Span> stretches) {
    return stretches.stream().map(one -> content.substring(one.start(), one.end())).toList();
  }
}
