package competence.reader.text;

import competence.source.Span;
import competence.text.Numbers;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of pages that stand between the items of one line, where the pages' breaks were. They are
 * taken for that only if there are at least two, and each is one more than the one before.
 */
final class PageNumbers {
  private PageNumbers() {}

  /**
   * The numbers.
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
    return numbers.size() > 1 && count(content, numbers) ? numbers : List.of();
  }

  /** The number that a part ends in, if it stands apart from the words before; else null. */
  private static @Nullable Span last(String content, Span part) {
    int start = part.end();
    while (start > part.start() && Numbers.isDigit(content.charAt(start - 1))) {
      start--;
    }
    boolean apart = start > part.start() && WhiteSpace.is(content.charAt(start - 1));
    return apart && start < part.end() ? new Span(start, part.end()) : null;
  }

  private static boolean count(String content, List<Span> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (number(content, numbers.get(i)) != number(content, numbers.get(i - 1)) + 1) {
        return false;
      }
    }
    return true;
  }

  private static int number(String content, Span number) {
    return Numbers.first(content.substring(number.start(), number.end()));
  }
}
