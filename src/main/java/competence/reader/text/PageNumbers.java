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
import org.jspecify.annotations.Nullable;

/**
 * Finds page numbers: in running heads, and between the items of one line, where the page breaks
 * were. Since a number may be anything, there must be at least two, and each must be one more than
 * the one before.
 */
final class PageNumbers {
  private static final int LARGEST_GAP = 5;

  private PageNumbers() {}

  /** The pattern of each running head; {@code #} in a pattern matches a number. */
  static Map<Span, String> heads(String content, List<Span> lines, List<String> patterns) {
    Map<String, List<Span>> fitting = new LinkedHashMap<>();
    for (Span line : lines) {
      String text = WhiteSpace.fold(content.substring(line.start(), line.end()));
      if (Numbers.first(text) >= 0) {
        String hidden = Numbers.hidden(text.replace('\u2013', '-').replace('\u2014', '-'));
        patterns.stream()
            .filter(pattern -> Wildcard.matches(pattern, hidden))
            .findFirst()
            .ifPresent(p -> fitting.computeIfAbsent(p, key -> new ArrayList<>()).add(line));
      }
    }
    fitting.entrySet().removeIf(found -> !countPages(content, found.getKey(), found.getValue()));
    Map<Span, String> heads = new HashMap<>();
    fitting.forEach((pattern, found) -> found.forEach(line -> heads.put(line, pattern)));
    if (heads.size() > 1) {
      addRepeated(content, lines, heads, 1);
      addRepeated(content, lines, heads, -1);
    }
    return heads;
  }

  /** Adds a line that is the same after each page number but the last, or before each. */
  private static void addRepeated(
      String content, List<Span> lines, Map<Span, String> heads, int step) {
    Map<String, List<Span>> beside = new HashMap<>();
    int numbers = 0;
    for (int i = 0; i < lines.size(); i++) {
      int at = i + step;
      if (heads.containsKey(lines.get(i)) && at >= 0 && at < lines.size()) {
        String text =
            WhiteSpace.fold(content.substring(lines.get(at).start(), lines.get(at).end()));
        beside.computeIfAbsent(text, key -> new ArrayList<>()).add(lines.get(at));
        numbers++;
      }
    }
    for (Map.Entry<String, List<Span>> text : beside.entrySet()) {
      if (numbers > 1 && text.getValue().size() == numbers) {
        text.getValue().forEach(line -> heads.putIfAbsent(line, text.getKey()));
      }
    }
  }

  /**
   * Whether lines count pages. With something beside the number a page may have none now and then,
   * because a picture fills it.
   */
  private static boolean countPages(String content, String pattern, List<Span> lines) {
    if (pattern.equals("#")) {
      return count(content, lines);
    }
    int next = 0;
    for (int i = 1; i < lines.size(); i++) {
      int step = number(content, lines.get(i)) - number(content, lines.get(i - 1));
      if (step < 1 || step > LARGEST_GAP) {
        return false;
      }
      next += step == 1 ? 1 : 0;
    }
    return next > 0 && next * 2 >= lines.size() - 1;
  }

  /**
   * The page numbers between items.
   *
   * @param parts parts of lines, each of which another part follows on its line
   */
  static List<Span> of(String content, List<Span> parts) {
    List<Span> numbers = new ArrayList<>();
    for (Span part : parts) {
      Span number = last(content, part);
      if (number != null) {
        numbers.add(number);
      }
    }
    return count(content, numbers) ? numbers : List.of();
  }

  private static @Nullable Span last(String content, Span part) {
    int start = part.end();
    while (start > part.start() && Numbers.isDigit(content.charAt(start - 1))) {
      start--;
    }
    boolean separate = start > part.start() && WhiteSpace.is(content.charAt(start - 1));
    return separate && start < part.end() ? new Span(start, part.end()) : null;
  }

  private static boolean count(String content, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (number(content, spans.get(i)) != number(content, spans.get(i - 1)) + 1) {
        return false;
      }
    }
    return spans.size() > 1;
  }

  private static int number(String content, Span span) {
    return Numbers.first(content.substring(span.start(), span.end()));
  }
}
