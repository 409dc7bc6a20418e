package competence.check;

import competence.diagnostic.Severity;
import competence.inline.Inline;
import competence.model.Item;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A long statement that appears in two places: it may have been copied by mistake, or belong above
 * both. Short statements repeat on purpose ("with help"). {@link TwinText} reports siblings.
 */
final class RepeatedText extends CheckRule {
  private static final int LONG = 40;

  /** A statement, its parent, and the number of its group of siblings. */
  private record Occurrence(Item item, @Nullable Item parent, int group) {}

  RepeatedText() {
    super("CHECK104", "repeated-text", Severity.NOTE);
  }

  @Override
  void check(CheckInput input, CheckSettings settings, RuleFindings findings) {
    Map<String, Occurrence> seen = new HashMap<>();
    int[] group = {0};
    input.forEachSiblings(
        (parent, items) -> {
          group[0]++;
          items.forEach(item -> check(new Occurrence(item, parent, group[0]), seen, findings));
        });
  }

  private static void check(Occurrence now, Map<String, Occurrence> seen, RuleFindings findings) {
    String text = Inline.plain(now.item.text()).toLowerCase(Locale.ROOT);
    if (!now.item.isLeaf() || text.length() < LONG) {
      return;
    }
    Occurrence first = seen.putIfAbsent(text, now);
    if (first != null && first.group != now.group) {
      findings.add(
          now.item,
          "this statement also appears "
              + findings.place(first.item)
              + ", "
              + RuleFindings.below(first.parent),
          "if it was copied by mistake, remove it; if you need both, adapt each to its place");
    }
  }
}
