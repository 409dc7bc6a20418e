package competence.model;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the items of a tree while it is walked: headings 1, 2, 2.1; leaves 2.1.1 and so on,
 * running on through nested stems; stems have none. Headings and leaves of one place share a count.
 */
public final class Numbering {
  private static final class Place {
    private final String prefix;
    private int count;

    Place(String prefix) {
      this.prefix = prefix;
    }
  }

  private final Deque<Place> places = new ArrayDeque<>();

  /** A count that begins at 1. */
  public Numbering() {
    places.push(new Place(""));
  }

  /** The number of the item that is entered; null for a stem. */
  public @Nullable String enter(Item item) {
    if (item.isStem()) {
      return null;
    }
    Place place = places.element();
    String number = place.prefix + ++place.count;
    if (item.kind() == ItemKind.HEADING) {
      places.push(new Place(number + "."));
    }
    return number;
  }

  /** To be called when the item is left. */
  public void leave(Item item) {
    if (item.kind() == ItemKind.HEADING) {
      places.pop();
    }
  }
}
