package competence.check;

import competence.diagnostic.Severity;
import competence.inline.Inline;
import competence.model.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two siblings that look the same. */
final class TwinText extends CheckRule {
  /** What distinguishes siblings. A code does not: people cite it, but do not assess by it. */
  private record Look(String text, @Nullable String level, @Nullable String type) {}

  TwinText() {
    super("CHECK103", "twin-text", Severity.WARNING);
  }

  @Override
  void check(CheckInput input, CheckSettings settings, RuleFindings findings) {
    input.forEachSiblings((parent, items) -> check(parent, items, findings));
  }

  private static void check(@Nullable Item parent, List<Item> items, RuleFindings findings) {
    Map<Look, Item> seen = new HashMap<>();
    for (Item item : items) {
      String text = Inline.plain(item.text()).toLowerCase(Locale.ROOT);
      Item twin = seen.putIfAbsent(new Look(text, item.level(), item.type()), item);
      if (twin != null) {
        findings.add(
            item,
            "this text appears twice "
                + RuleFindings.below(parent)
                + ": also "
                + findings.place(twin),
            "remove one of them, or reword them so that people can see the difference");
      }
    }
  }
}
