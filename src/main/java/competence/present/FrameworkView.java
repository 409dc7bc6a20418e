package competence.present;

import competence.model.Framework;
import competence.model.Item;
import competence.model.Numbering;
import competence.model.NumberingStyle;
import competence.model.TreeBuilder;
import competence.model.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of a framework that people see in a presentation. Its items have the numbers that they
 * have in the whole framework.
 */
public final class FrameworkView {
  private final Framework framework;
  private final NumberingStyle numbering;
  private final Map<String, String> numbers;
  private final Map<String, Integer> parts;
  private final boolean part;

  private FrameworkView(Framework framework, NumberingStyle numbering, Cutter cutter) {
    this.framework = framework;
    this.numbering = numbering;
    this.numbers = cutter.numbers;
    this.parts = cutter.parts;
    this.part = cutter.isPart;
  }

  /**
   * The part of a framework that is shown. Selected ids that no item has are ignored; {@link
   * Selection#check} reports them.
   *
   * @param framework the framework; all its items have ids
   */
  public static FrameworkView of(Framework framework, Presentation presentation) {
    Cutter cutter = new Cutter(Selection.of(framework, presentation.select()), presentation);
    Walk.over(framework.items(), cutter);
    Framework part = cutter.isPart ? framework.withItems(cutter.tree.finish()) : framework;
    return new FrameworkView(part, presentation.numbering(), cutter);
  }

  /** The part that is shown. A stem that was cut off has no sub-items, and is a leaf. */
  public Framework framework() {
    return framework;
  }

  /**
   * The number of an item; null if it has none. A stem that was cut off, where stems have no
   * numbers, has the range of its leaves: {@code 2.1.1–2.1.3}.
   */
  public @Nullable String number(Item item) {
    return numbers.get(item.id());
  }

  /** The source's label for an item, unless it is the item's number; null if there is none. */
  public @Nullable String label(Item item) {
    return numbering == NumberingStyle.SOURCE ? null : item.code();
  }

  /** The number of leaves below an item that was cut off; 0 if it was not cut off. */
  public int parts(Item item) {
    return parts.getOrDefault(item.id(), 0);
  }

  /** Whether some items are not shown. */
  public boolean isPart() {
    return part;
  }

  /** Numbers a whole framework, and copies the items that are shown. */
  private static final class Cutter implements Walk.Visitor {
    private final Selection selection;
    private final int depth;
    private final NumberingStyle style;
    private final Numbering numbering;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final TreeBuilder tree = new TreeBuilder();
    private final Deque<Leaves> open = new ArrayDeque<>();
    private boolean isPart;

    Cutter(Selection selection, Presentation presentation) {
      this.selection = selection;
      this.depth = presentation.depth();
      this.style = presentation.numbering();
      this.numbering = new Numbering(style);
      open.push(new Leaves());
    }

    @Override
    public void enter(Item item, int at) {
      String number = numbering.enter(item);
      if (number != null) {
        numbers.put(item.id(), number);
      }
      Leaves here = new Leaves();
      here.count = item.isLeaf() ? 1 : 0;
      if (item.items().isEmpty()) {
        here.end(number);
      }
      open.push(here);
      if (isShown(item, at)) {
        tree.open(item);
      } else {
        isPart = true;
      }
    }

    @Override
    public void leave(Item item, int at) {
      numbering.leave(item);
      Leaves here = open.pop();
      open.element().add(here);
      if (isShown(item, at)) {
        tree.close();
        if (at == depth && !item.items().isEmpty()) {
          cut(item, here);
        }
      }
    }

    private boolean isShown(Item item, int at) {
      return (depth == 0 || at <= depth) && selection.has(item);
    }

    private void cut(Item item, Leaves here) {
      parts.put(item.id(), here.count);
      String range = here.range();
      if (style == NumberingStyle.LEAVES && item.isStem() && range != null) {
        numbers.put(item.id(), range);
      }
    }
  }

  /** The leaves below an item that has been entered, with the numbers at the ends. */
  private static final class Leaves {
    private int count;
    private @Nullable String first;
    private @Nullable String last;

    void end(@Nullable String number) {
      first = first == null ? number : first;
      last = number;
    }

    void add(Leaves below) {
      count += below.count;
      if (below.first != null) {
        end(below.first);
        end(below.last);
      }
    }

    @Nullable String range() {
      return first == null || first.equals(last) ? first : first + "–" + last;
    }
  }
}
