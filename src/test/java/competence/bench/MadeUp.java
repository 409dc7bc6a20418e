package competence.bench;

import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A generated framework with a number of items, in the form of the documents of the UCL CORE
 * family: two sections, headings in the second, and statements below them, some of them stems. The
 * same seed gives the same framework.
 */
public final class MadeUp {
  /** The number of statements below a heading, with their descendants. */
  private static final int BELOW_HEADING = 24;

  private final long seed;
  private final Random random;
  private final Phrases phrases;
  private final int items;
  private final TreeBuilder tree = new TreeBuilder();
  private int made;

  private MadeUp(long seed, int items) {
    this.seed = seed;
    this.random = new Random(seed);
    this.phrases = new Phrases(random);
    this.items = items;
  }

  /**
   * Makes a framework.
   *
   * @param seed the random seed
   * @param items the number of items, each with an id
   */
  public static Framework of(long seed, int items) {
    return new MadeUp(seed, items).framework();
  }

  private Framework framework() {
    section("Knowledge");
    statements(BELOW_HEADING);
    tree.close();
    section("Application");
    while (made < items) {
      section(phrases.heading());
      statements(BELOW_HEADING);
      tree.close();
    }
    List<Item> top = tree.finish();
    String title = "Ability to measure, made up from " + seed;
    return new Framework("made-up-" + seed, title, "en", null, Facts.NONE, top);
  }

  private void section(String text) {
    if (made < items) {
      open(ItemKind.HEADING, text);
    }
  }

  private void statements(int number) {
    int end = Math.min(items, made + number);
    while (made < end) {
      int below = Math.min(random.nextInt(3) == 0 ? 2 + random.nextInt(3) : 0, end - made - 1);
      statement(phrases.statement(), below, 2);
    }
  }

  private void statement(String text, int below, int levels) {
    open(ItemKind.STATEMENT, below == 0 ? text : text + ", through:");
    for (int i = 0; i < below && made < items; i++) {
      int further = levels > 1 && random.nextInt(4) == 0 ? 2 : 0;
      statement(phrases.continued(), Math.min(further, items - made - 1), levels - 1);
    }
    tree.close();
  }

  private void open(ItemKind kind, String text) {
    String number = Integer.toString(made++, Character.MAX_RADIX).toLowerCase(Locale.ROOT);
    String id = "x" + "0".repeat(7 - number.length()) + number;
    tree.open(new Item(kind, id, text, ItemDetails.NONE, List.of(), null));
  }
}
