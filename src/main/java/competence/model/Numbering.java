package competence.model;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the items of a tree during a walk. Siblings share a counter, and stems that have no
 * number share it with their children.
 */
public final class Numbering {
  private static final class Counter {
    private final String prefix;
    private int count;

    Counter(String prefix) {
      this.prefix = prefix;
    }
  }

  private final NumberingStyle style;
  private final Deque<Counter> counters = new ArrayDeque<>();

  /** Numbers headings and leaves, as files for programs have it. */
  public Numbering() {
    this(NumberingStyle.LEAVES);
  }

  /** Numbers items in a style. */
  public Numbering(NumberingStyle style) {
    this.style = style;
    counters.push(new Counter(""));
  }

  /** The number of an item, before its descendants; null if it has none. */
  public @Nullable String enter(Item item) {
    return switch (style) {
      case LEAVES -> item.isStem() ? null : count(item);
      case DECIMAL -> count(item);
      case SOURCE -> item.code();
      case NONE -> null;
    };
  }

  /** Leaves an item, after its descendants. */
  public void leave(Item item) {
    if (hasCounter(item)) {
      counters.pop();
    }
  }

  private String count(Item item) {
    Counter counter = counters.element();
    String number = counter.prefix + ++counter.count;
    if (hasCounter(item)) {
      counters.push(new Counter(number + "."));
    }
    return number;
  }

  /** Whether the children of an item are counted from 1. */
  private boolean hasCounter(Item item) {
    return switch (style) {
      case LEAVES -> item.kind() == ItemKind.HEADING;
      case DECIMAL -> true;
      case SOURCE, NONE -> false;
    };
  }
}
