package competence.index;

import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Walk;
import competence.present.FrameworkView;
import java.util.List;
import java.util.function.Predicate;

/**
 * A framework on the index.
 *
 * @param shown the part of it that people see
 * @param checklist the address of its checklist
 * @param others its other outputs
 */
public record IndexEntry(FrameworkView shown, String checklist, List<Link> others) {
  /**
   * An output for people.
   *
   * @param format the name of its format
   * @param address its address
   */
  public record Link(String format, String address) {}

  public IndexEntry {
    others = List.copyOf(others);
  }

  /** The number of leaves. */
  int competences() {
    return count(Item::isLeaf);
  }

  int sections() {
    return count(item -> item.kind() == ItemKind.HEADING);
  }

  private int count(Predicate<Item> wanted) {
    return (int) Walk.all(shown.framework().items()).stream().filter(wanted).count();
  }
}
