package competence.reader.text;

import competence.source.Span;
import competence.text.Numbers;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds footnote numbers that a converter appended to words. Numbers are footnote marks only if all
 * of the document count: each is one more than the one before, or 1. A word with two numbers
 * ("Stage1", "Stage2") is a name.
 */
final class FootnoteMarks {
  private static final int FEWEST = 3;
  private static final int SHORTEST_WORD = 2;
  private static final String BEFORE = ":;,.)";

  private FootnoteMarks() {}

  /** The marks of these lines, in order; none if the numbers do not count. */
  static List<Span> of(String content, List<Span> lines) {
    List<Span> marks = candidates(content, lines);
    removeNames(content, marks);
    if (count(content, marks)) {
      return marks;
    }
    // Units end in numbers, too: m2, cm3.
    List<Span> certain = marks.stream().filter(mark -> isLongWord(content, mark)).toList();
    return count(content, certain) ? certain : List.of();
  }

  /** The numbers at the ends of words. */
  static List<Span> candidates(String content, List<Span> lines) {
    List<Span> marks = new ArrayList<>();
    for (Span line : lines) {
      find(content, line, marks);
    }
    return marks;
  }

  /** Removes numbers of words that have another number, or the same one, in another place. */
  private static void removeNames(String content, List<Span> marks) {
    Map<String, Integer> times = new HashMap<>();
    marks.forEach(mark -> times.merge(wordBefore(content, mark), 1, Integer::sum));
    marks.removeIf(
        mark -> {
          String word = wordBefore(content, mark);
          return !word.isEmpty() && times.getOrDefault(word, 0) > 1;
        });
  }

  private static String wordBefore(String content, Span mark) {
    int start = mark.start();
    while (start > 0 && Character.isLetter(content.charAt(start - 1))) {
      start--;
    }
    return content.substring(start, mark.start());
  }

  private static boolean isLongWord(String content, Span mark) {
    int start = mark.start();
    while (start > 0 && Character.isLowerCase(content.charAt(start - 1))) {
      start--;
    }
    return mark.start() - start > SHORTEST_WORD || mark.start() == start;
  }

  private static void find(String content, Span line, List<Span> marks) {
    int start = line.start();
    while (start < line.end()) {
      int end = WhiteSpace.find(content, start, line.end());
      int mark = end;
      while (mark > start && Numbers.isDigit(content.charAt(mark - 1))) {
        mark--;
      }
      if (mark < end && end - mark <= 2 && isEndOfWord(content, start, mark)) {
        marks.add(new Span(mark, end));
      }
      start = end + 1;
    }
  }

  /** Whether the text before is a lower-case word, or ends in punctuation. */
  private static boolean isEndOfWord(String content, int start, int end) {
    if (end == start) {
      return false;
    }
    boolean stop = BEFORE.indexOf(content.charAt(end - 1)) >= 0;
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = content.charAt(i);
      if (Numbers.isDigit(c)) {
        return false;
      }
      letters += Character.isLowerCase(c) ? 1 : 0;
    }
    return letters >= SHORTEST_WORD || (stop && letters > 0);
  }

  private static boolean count(String content, List<Span> marks) {
    if (marks.size() < FEWEST) {
      return false;
    }
    int before = 0;
    for (Span mark : marks) {
      int number = Numbers.first(content.substring(mark.start(), mark.end()));
      if (number != 1 && number != before + 1) {
        return false;
      }
      before = number;
    }
    return true;
  }
}
