package competence.browser;

import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A framework of 1,500 leaves: ten headings of ten each, and three stems of five leaves in each.
 */
final class LargeFramework {
  static final int LEAVES = 1500;

  private final List<Item> top = new ArrayList<>();

  private LargeFramework() {
    for (int area = 1; area <= 10; area++) {
      String name = "a" + area;
      top.add(item(ItemKind.HEADING, name, "Area " + area, units(name)));
    }
  }

  static Framework framework() {
    return new Framework(
        "large", "A large framework", "en", null, Facts.NONE, new LargeFramework().top);
  }

  private static List<Item> units(String area) {
    return below(10, area, "u", name -> item(ItemKind.HEADING, name, "Unit " + name, stems(name)));
  }

  private static List<Item> stems(String unit) {
    return below(
        3,
        unit,
        "s",
        name -> statement(name, "An ability to do " + name + ", through:", leaves(name)));
  }

  private static List<Item> leaves(String stem) {
    return below(
        5,
        stem,
        "x",
        name ->
            statement(
                name,
                "taking the step "
                    + name
                    + " with care, at the right time, for a reason that one can give",
                List.of()));
  }

  private static List<Item> below(
      int number, String above, String letter, java.util.function.Function<String, Item> maker) {
    return IntStream.rangeClosed(1, number).mapToObj(n -> maker.apply(above + letter + n)).toList();
  }

  private static Item statement(String id, String text, List<Item> below) {
    return item(ItemKind.STATEMENT, id, text, below);
  }

  private static Item item(ItemKind kind, String id, String text, List<Item> below) {
    return new Item(kind, id, text, ItemDetails.NONE, below, null);
  }
}
