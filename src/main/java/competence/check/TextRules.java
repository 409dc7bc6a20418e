package competence.check;

import competence.inline.Inline;
import competence.model.Item;
import competence.model.ItemDetails;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules about the texts of items in any language. */
final class TextRules {
  /** Shorter statements repeat on purpose ("with help"). */
  private static final int LONG = 40;

  private TextRules() {}

  /** What distinguishes siblings. A code does not: people cite it, but do not assess by it. */
  private record Look(String text, ItemDetails details) {}

  /** Two siblings that look the same. */
  static void twinText(RuleContext context) {
    context.forEachSiblings(
        (parent, items) -> {
          Map<Look, Item> seen = new HashMap<>();
          for (Item item : items) {
            Item twin =
                seen.putIfAbsent(
                    new Look(lowerCase(item), item.details().withCode(null).withNote(null)), item);
            if (twin != null) {
              context.add(
                  item,
                  "this text appears twice "
                      + RuleContext.below(parent)
                      + ": also "
                      + context.place(twin),
                  "remove one of them, or reword them so that people can see the difference");
            }
          }
        });
  }

  /** A statement, its parent, and the number of its group of siblings. */
  private record Occurrence(Item item, @Nullable Item parent, int group) {}

  /**
   * A long statement that appears in two places: it may have been copied by mistake, or belong
   * above both. {@link #twinText} reports siblings.
   */
  static void repeatedText(RuleContext context) {
    Map<String, Occurrence> seen = new HashMap<>();
    int[] group = {0};
    context.forEachSiblings(
        (parent, items) -> {
          group[0]++;
          items.forEach(item -> repeated(new Occurrence(item, parent, group[0]), seen, context));
        });
  }

  private static void repeated(Occurrence now, Map<String, Occurrence> seen, RuleContext context) {
    String text = lowerCase(now.item);
    if (!now.item.isLeaf() || text.length() < LONG) {
      return;
    }
    Occurrence first = seen.putIfAbsent(text, now);
    if (first != null && first.group != now.group) {
      context.add(
          now.item,
          "this statement also appears "
              + context.place(first.item)
              + ", "
              + RuleContext.below(first.parent),
          "if it was copied by mistake, remove it; if you need both, adapt each to its place");
    }
  }

  /** A text that is too long to assess people by. */
  static void overlongText(RuleContext context) {
    int most = context.settings().longest();
    context.forEachItem(
        item -> {
          String plain = Inline.plain(item.text());
          int length = plain.codePointCount(0, plain.length());
          if (length > most) {
            context.add(
                item,
                "this text has " + length + " characters, more than " + most,
                "split it into several items, or move the explanation into a note; textLength"
                    + " in the configuration sets the limit");
          }
        });
  }

  private static String lowerCase(Item item) {
    return Inline.plain(item.text()).toLowerCase(Locale.ROOT);
  }
}
