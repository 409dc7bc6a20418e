package competence.match;

import java.util.List;

/**
 * An earlier item that may be one of several new ones, or none.
 *
 * @param old the earlier item
 * @param young the new ones, the likeliest first
 */
public record Doubt(int old, List<Integer> young) {
  public Doubt {
    young = List.copyOf(young);
  }
}
