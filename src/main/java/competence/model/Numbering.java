package competence.model;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the items of a tree while it is walked, in a style. Headings and leaves of one place
 * share a count; so do stems, where they are numbered.
 */
public final class Numbering {
  private static final class Place {
    private final String prefix;
    private int count;

    Place(String prefix) {
      this.prefix = prefix;
    }
  }

  private final NumberingStyle style;
  private final Deque<Place> places = new ArrayDeque<>();

  /** The numbers that programs are told: those of leaves, and of headings. */
  public Numbering() {
    this(NumberingStyle.LEAVES);
  }

  /** Numbers in a style. */
  public Numbering(NumberingStyle style) {
    this.style = style;
    places.push(new Place(""));
  }

  /** The number of the item that is entered; null if it has none. */
  public @Nullable String enter(Item item) {
    return switch (style) {
      case LEAVES -> item.isStem() ? null : count(item);
      case DECIMAL -> count(item);
      case SOURCE -> item.code();
      case NONE -> null;
    };
  }

  /** To be called when the item is left. */
  public void leave(Item item) {
    if (hasPlace(item)) {
      places.pop();
    }
  }

  private String count(Item item) {
    Place place = places.element();
    String number = place.prefix + ++place.count;
    if (hasPlace(item)) {
      places.push(new Place(number + "."));
    }
    return number;
  }

  /** Whether what hangs below the item is counted from 1. */
  private boolean hasPlace(Item item) {
    return switch (style) {
      case LEAVES -> item.kind() == ItemKind.HEADING;
      case DECIMAL -> true;
      case SOURCE, NONE -> false;
    };
  }
}
