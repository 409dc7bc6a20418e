package competence.present;

import competence.model.Framework;
import competence.model.Item;
import competence.model.NumberingStyle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people see of a framework: the part that was asked for, with the numbers that its items have
 * in the whole.
 */
public final class Shown {
  private final Framework framework;
  private final NumberingStyle numbering;
  private final Map<String, String> numbers;
  private final Map<String, Integer> parts;
  private final boolean part;

  private Shown(Framework framework, NumberingStyle numbering, Cutter cutter) {
    this.framework = framework;
    this.numbering = numbering;
    this.numbers = cutter.numbers();
    this.parts = cutter.parts();
    this.part = cutter.isPart();
  }

  /**
   * What is seen of a framework whose items all have ids. Ids that none of them has choose nothing;
   * {@link ShownCheck} reports them.
   */
  public static Shown of(Framework framework, Presentation presentation) {
    Cutter cutter = Cutter.of(framework, presentation);
    Framework seen = cutter.isPart() ? framework.withItems(cutter.items()) : framework;
    return new Shown(seen, presentation.numbering(), cutter);
  }

  /** The part that is seen; a stem that was cut off has nothing below it, and is a leaf. */
  public Framework framework() {
    return framework;
  }

  /**
   * What people call an item; null if they call it nothing. A stem that was cut off, where stems
   * have no numbers, goes by those of its leaves: {@code 2.1.1–2.1.3}.
   */
  public @Nullable String number(Item item) {
    return numbers.get(item.id());
  }

  /** The source's label for an item, unless that is its number already; null if there is none. */
  public @Nullable String label(Item item) {
    return numbering == NumberingStyle.SOURCE ? null : item.code();
  }

  /** How many leaves of the whole hang below an item that was cut off; 0 if it was not. */
  public int parts(Item item) {
    return parts.getOrDefault(item.id(), 0);
  }

  /** Whether something of the framework is not seen. */
  public boolean isPart() {
    return part;
  }
}
