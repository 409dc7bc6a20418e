package competence.compiler;

import competence.model.BottomUp;
import competence.model.Framework;
import competence.model.Item;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Gives, for an item that was read again, the one that it was made from, as long as all say the
 * same: a tree of a million items is not to be held twice.
 */
final class Likeness implements UnaryOperator<Item> {
  private final BottomUp meant;
  private boolean lost;

  /** For items that come in the order in which they end in an output. */
  Likeness(Framework meant) {
    this.meant = new BottomUp(meant.items());
  }

  @Override
  public Item apply(Item read) {
    if (lost || !meant.hasNext()) {
      return read;
    }
    Item item = meant.next();
    lost = !saysTheSame(item, read) || !areSame(item.items(), read.items());
    return lost ? read : item;
  }

  private static boolean areSame(List<Item> some, List<Item> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = isSame(some.get(i), others.get(i));
    }
    return same;
  }

  @SuppressWarnings("ReferenceEquality") // What is below has been compared when it was read.
  private static boolean isSame(Item one, Item other) {
    return one == other;
  }

  /** Whether two items say the same, whatever is below them and wherever they stand. */
  static boolean saysTheSame(Item one, Item other) {
    return one.kind() == other.kind()
        && one.id().equals(other.id())
        && one.text().equals(other.text())
        && Objects.equals(one.code(), other.code())
        && Objects.equals(one.level(), other.level())
        && Objects.equals(one.type(), other.type())
        && Objects.equals(one.note(), other.note());
  }
}
