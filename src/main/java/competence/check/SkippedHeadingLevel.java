package competence.check;

import competence.diagnostic.Code;
import competence.model.Item;
import competence.model.ItemKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading of HTML or Markdown that is more than one level below what it stands under: an h4 in an
 * h2. The tree closes the gap, so what was meant to stand between is missing, or the level is
 * wrong.
 */
final class SkippedHeadingLevel implements Rule {
  @Override
  public Code code() {
    return Code.CHECK106;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    HeadingLevels levels = new HeadingLevels(subject.source());
    subject.families((parent, items) -> check(parent, items, levels, findings));
  }

  private static void check(
      @Nullable Item parent, List<Item> items, HeadingLevels levels, Findings findings) {
    int expected = parent == null ? least(items, levels) : levels.of(parent) + 1;
    for (Item item : items) {
      int level = item.kind() == ItemKind.HEADING ? levels.of(item) : 0;
      if (expected > 1 && level > expected) {
        String above = parent == null ? "at the top" : "in one of level " + levels.of(parent);
        findings.add(
            item,
            "this heading has level "
                + level
                + " and stands "
                + above
                + "; level "
                + expected
                + " is skipped",
            "give it level " + expected + ", or add the heading that is missing before it");
      }
    }
  }

  /** At the top, what other headings have there. */
  private static int least(List<Item> items, HeadingLevels levels) {
    return items.stream().mapToInt(levels::of).filter(level -> level > 0).min().orElse(0);
  }
}
