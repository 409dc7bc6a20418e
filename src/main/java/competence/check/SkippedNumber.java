package competence.check;

import competence.model.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Siblings with numbered codes where a number is missing: 1.1, 1.3. An item may have been lost. The
 * rule ignores codes that are not numbered one by one (years, catalogue numbers, tens): codes count
 * if they start with 0 or 1, or if two of them are consecutive, and at most three are missing.
 */
final class SkippedNumber {
  private static final int MOST_SKIPPED = 3;
  private static final int MOST_DIGITS = 6;

  private SkippedNumber() {}

  /** The last code of one series, and whether the series counts one by one. */
  private static final class Series {
    private CodeNumber last;
    private boolean counts;

    Series(CodeNumber first) {
      last = first;
      counts = first.number() <= 1;
    }
  }

  /** The rule; see {@link Rules}. */
  static void check(RuleContext context) {
    context.forEachSiblings((parent, items) -> check(items, context));
  }

  private static void check(List<Item> items, RuleContext context) {
    Map<String, Series> all = new HashMap<>();
    for (Item item : items) {
      CodeNumber now = CodeNumber.of(item.code());
      if (now != null) {
        Series series = all.get(now.series());
        if (series == null) {
          all.put(now.series(), new Series(now));
        } else {
          step(item, now, series, context);
        }
      }
    }
  }

  private static void step(Item item, CodeNumber now, Series series, RuleContext context) {
    int skipped = now.number() - series.last.number() - 1;
    if (skipped > 0 && skipped <= MOST_SKIPPED && series.counts) {
      String first = series.last.written(1);
      String more = skipped == 1 ? "" : " to " + series.last.written(skipped);
      String message = item.code() + " follows " + series.last.whole();
      context.add(
          item,
          "the codes skip " + first + more + ": " + message,
          "check whether an item was lost; if not, renumber the items, or allow the gap");
    }
    series.counts |= skipped == 0;
    series.last = now;
  }

  /**
   * The counting end of a code: the digits of "B12", the letter of "(c)".
   *
   * @param whole the code as it is written
   * @param before the text before the number
   * @param number the number; 1 for the letter a
   * @param firstLetter the letter for 1, a or A; 0 if the number is in digits
   */
  private record CodeNumber(String whole, String before, int number, char firstLetter) {

    /** The number of a code; null if it has none. */
    static @Nullable CodeNumber of(@Nullable String code) {
      if (code == null) {
        return null;
      }
      int end = code.length();
      while (end > 0 && ").]:".indexOf(code.charAt(end - 1)) >= 0) {
        end--;
      }
      int start = end;
      while (start > 0 && code.charAt(start - 1) >= '0' && code.charAt(start - 1) <= '9') {
        start--;
      }
      if (start < end && end - start <= MOST_DIGITS) {
        int number = Integer.parseInt(code.substring(start, end));
        return new CodeNumber(code, code.substring(0, start), number, '\0');
      }
      return start < end || end == 0 ? null : ofLetter(code, end);
    }

    private static @Nullable CodeNumber ofLetter(String code, int end) {
      char c = code.charAt(end - 1);
      boolean alone = end == 1 || !Character.isLetter(code.charAt(end - 2));
      char first = c >= 'a' && c <= 'z' ? 'a' : 'A';
      return alone && c >= first && c < first + 26
          ? new CodeNumber(code, code.substring(0, end - 1), c - first + 1, first)
          : null;
    }

    /** What codes of one series have in common. */
    String series() {
      return before + firstLetter;
    }

    /** A later code of the series, without the punctuation at its end. */
    String written(int steps) {
      int then = number + steps;
      return before + (firstLetter == 0 ? Integer.toString(then) : (char) (firstLetter + then - 1));
    }
  }
}
