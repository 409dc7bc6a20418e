package competence.check;

import competence.diagnostic.Code;
import competence.model.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Items side by side whose codes count, with a number left out: 1.1, 1.3. It may be that an item
 * was lost. Codes that do not count (years, catalogue numbers, tens) are left alone: they count if
 * they begin with 0 or 1, or go on by one somewhere, and no more than three are left out.
 */
final class SkippedNumber implements Rule {
  private static final int MOST_LEFT_OUT = 3;

  /** How far one kind of code has counted. */
  private static final class Count {
    private CodeNumber last;
    private boolean counts;

    Count(CodeNumber first) {
      last = first;
      counts = first.number() <= 1;
    }
  }

  @Override
  public Code code() {
    return Code.CHECK105;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    subject.families((parent, items) -> check(items, findings));
  }

  private static void check(List<Item> items, Findings findings) {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (Item item : items) {
      CodeNumber now = CodeNumber.of(item.code());
      if (now == null) {
        continue;
      }
      Count count = counts.get(now.kind());
      if (count == null) {
        counts.put(now.kind(), new Count(now));
      } else {
        step(item, now, count, findings);
      }
    }
  }

  private static void step(Item item, CodeNumber now, Count count, Findings findings) {
    int leftOut = now.number() - count.last.number() - 1;
    if (leftOut > 0 && leftOut <= MOST_LEFT_OUT && count.counts) {
      String missing = count.last.plus(1).written();
      String more = leftOut == 1 ? "" : " to " + count.last.plus(leftOut).written();
      findings.add(
          item,
          "the codes skip "
              + missing
              + more
              + ": "
              + item.code()
              + " comes after "
              + count.last.whole(),
          "look whether an item was lost; if not, number them anew, or leave the gap and allow it");
    }
    count.counts |= leftOut == 0;
    count.last = now;
  }
}
