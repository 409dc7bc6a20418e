package competence.reader.text;

import competence.source.Span;
import competence.text.Numbers;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds page numbers between the items of one line, where the page breaks were. Since a number may
 * be anything, there must be at least two, and each must be one more than the one before.
 */
final class PageNumbers {
  private PageNumbers() {}

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
