package competence.present;

import competence.model.Framework;
import competence.model.Item;
import competence.model.Numbering;
import competence.model.Walk;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people see of a framework: the part that was asked for, with the numbers that its items have
 * in the whole.
 */
public final class Shown {
  private final Framework framework;
  private final Map<String, String> numbers = new HashMap<>();

  private Shown(Framework framework) {
    this.framework = framework;
    Numbering numbering = new Numbering();
    Walk.over(
        framework.items(),
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            String number = numbering.enter(item);
            if (number != null) {
              numbers.put(item.id(), number);
            }
          }

          @Override
          public void leave(Item item, int depth) {
            numbering.leave(item);
          }
        });
  }

  /** What is seen of a framework whose items all have ids. */
  public static Shown of(Framework framework, Presentation presentation) {
    return new Shown(framework);
  }

  /** The part that is seen; a stem that was cut off has nothing below it, and is a leaf. */
  public Framework framework() {
    return framework;
  }

  /** The number of an item; null if it has none. */
  public @Nullable String number(Item item) {
    return numbers.get(item.id());
  }

  /** How many leaves of the whole hang below an item that was cut off; 0 if it was not. */
  public int parts(Item item) {
    return 0;
  }

  /** Whether something of the framework is not seen. */
  public boolean isPart() {
    return false;
  }
}
