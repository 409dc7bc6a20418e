package competence.match;

import java.util.List;

/**
 * An item and the items that it was divided into, or that were made one in it.
 *
 * @param whole the one item: an earlier one if it was split, a new one if it was merged
 * @param parts the others, on the other side, in the order of the tree
 */
public record Division(int whole, List<Integer> parts) {
  public Division {
    parts = List.copyOf(parts);
  }
}
