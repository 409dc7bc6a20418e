package competence.check;

import competence.diagnostic.Code;
import competence.inline.Inline;
import competence.model.Item;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A long statement that stands in two places: perhaps it was copied by mistake, perhaps it belongs
 * above both. Short ones are repeated on purpose ("with help"). Siblings are {@link TwinText}'s.
 */
final class RepeatedText implements Rule {
  private static final int LONG = 40;

  /** A statement, what it stands below, and which of the families it stands in. */
  private record Seen(Item item, @Nullable Item parent, int family) {}

  @Override
  public Code code() {
    return Code.CHECK104;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    Map<String, Seen> seen = new LinkedHashMap<>();
    int[] family = {0};
    subject.families(
        (parent, items) -> {
          family[0]++;
          items.forEach(item -> check(new Seen(item, parent, family[0]), seen, findings));
        });
  }

  private static void check(Seen now, Map<String, Seen> seen, Findings findings) {
    String text = Inline.plain(now.item.text()).toLowerCase(Locale.ROOT);
    if (!now.item.isLeaf() || text.length() < LONG) {
      return;
    }
    Seen first = seen.putIfAbsent(text, now);
    if (first != null && first.family != now.family) {
      findings.add(
          now.item,
          "this statement stands "
              + findings.place(first.item)
              + " too, "
              + Findings.below(first.parent),
          "if it was copied by mistake, take it out; if both are meant, word them for their place");
    }
  }
}
