package competence.bench;

import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import java.util.ArrayList;
import java.util.List;

/**
 * Typical changes of a framework in a year: one text in ten is reworded, one item in fifty removed.
 */
public final class NextEdition {
  private static final int REWORDED = 10;
  private static final int GONE = 50;

  private int seen;

  private NextEdition() {}

  /** The next edition; remaining items keep their ids. */
  public static Framework of(Framework framework) {
    return framework.withItems(new NextEdition().items(framework.items()));
  }

  private List<Item> items(List<Item> items) {
    List<Item> kept = new ArrayList<>();
    for (Item item : items) {
      seen++;
      if (seen % GONE != 0 || !item.items().isEmpty()) {
        kept.add(seen % REWORDED == 0 && item.isLeaf() ? reworded(item) : with(item));
      }
    }
    return kept;
  }

  private Item with(Item item) {
    return item.with(item.id(), items(item.items()));
  }

  private static Item reworded(Item leaf) {
    String text = leaf.text().substring(0, leaf.text().lastIndexOf(' ')) + " at last";
    return new Item(leaf.kind(), leaf.id(), text, ItemDetails.NONE, List.of(), leaf.span());
  }
}
