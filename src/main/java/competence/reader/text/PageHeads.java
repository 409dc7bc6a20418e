package competence.reader.text;

import competence.source.Span;
import competence.text.Numbers;
import competence.text.WhiteSpace;
import competence.text.Wildcard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that count the pages. A pattern is one of page heads only if at least two lines fit it and
 * each counts one more than the one before: a number alone on a line may be anything.
 */
final class PageHeads {
  private PageHeads() {}

  /** The pattern of each line that counts a page. */
  static Map<Span, String> of(String content, List<Span> lines, List<String> patterns) {
    Map<String, List<Span>> fitting = new LinkedHashMap<>();
    for (Span line : lines) {
      String text = WhiteSpace.fold(content.substring(line.start(), line.end()));
      if (Numbers.first(text) >= 0) {
        String hidden = Numbers.hidden(text);
        patterns.stream()
            .filter(pattern -> Wildcard.matches(pattern, hidden))
            .findFirst()
            .ifPresent(p -> fitting.computeIfAbsent(p, key -> new ArrayList<>()).add(line));
      }
    }
    Map<Span, String> heads = new HashMap<>();
    fitting.forEach(
        (pattern, found) -> {
          if (count(content, found)) {
            found.forEach(line -> heads.put(line, pattern));
          }
        });
    return heads;
  }

  private static boolean count(String content, List<Span> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (number(content, lines.get(i)) != number(content, lines.get(i - 1)) + 1) {
        return false;
      }
    }
    return lines.size() > 1;
  }

  private static int number(String content, Span line) {
    return Numbers.first(content.substring(line.start(), line.end()));
  }
}
