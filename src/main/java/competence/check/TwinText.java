package competence.check;

import competence.diagnostic.Code;
import competence.inline.Inline;
import competence.model.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two items side by side that nobody can tell apart. */
final class TwinText implements Rule {
  /** What tells items apart. A code does not: people cite it, but do not judge by it. */
  private record Look(String text, @Nullable String level, @Nullable String type) {}

  @Override
  public Code code() {
    return Code.CHECK103;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    subject.families((parent, items) -> check(parent, items, findings));
  }

  private static void check(@Nullable Item parent, List<Item> items, Findings findings) {
    Map<Look, Item> seen = new LinkedHashMap<>();
    for (Item item : items) {
      String text = Inline.plain(item.text()).toLowerCase(Locale.ROOT);
      Item twin = seen.putIfAbsent(new Look(text, item.level(), item.type()), item);
      if (twin != null) {
        findings.add(
            item,
            "this text stands twice "
                + Findings.below(parent)
                + ": "
                + findings.place(twin)
                + " too",
            "take one of them out, or word them so that they can be told apart");
      }
    }
  }
}
