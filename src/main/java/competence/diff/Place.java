package competence.diff;

import competence.model.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item in its edition.
 *
 * @param item the item; what is below it does not count
 * @param parent the id of the item above; null at the top
 * @param after the id of the sibling before it; null if it is the first
 * @param number its number in the edition; null for a stem
 * @param path the plain texts of the items above it, from the top down
 */
public record Place(
    Item item,
    @Nullable String parent,
    @Nullable String after,
    @Nullable String number,
    List<String> path) {
  public Place {
    item = item.with(item.id(), List.of());
    path = List.copyOf(path);
  }
}
