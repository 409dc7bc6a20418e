package competence.diff;

import competence.model.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item and its place in its edition.
 *
 * @param item the item, without the items below it
 * @param parent the id of the parent; null at the top
 * @param after the id of the sibling before it; null if it is the first
 * @param number its number in the edition; null for a stem
 * @param path the plain texts of its ancestors, from the top down
 */
public record ItemPlace(
    Item item,
    @Nullable String parent,
    @Nullable String after,
    @Nullable String number,
    List<String> path) {
  public ItemPlace {
    item = item.with(item.id(), List.of());
    path = List.copyOf(path);
  }
}
