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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers a whole framework, and cuts out of it what is seen. */
final class Cutter implements Walk.Visitor {
  /** An item that has been entered and not left: what ends below it. */
  private static final class Open {
    private int leaves;
    private @Nullable String first;
    private @Nullable String last;

    void end(@Nullable String number) {
      first = first == null ? number : first;
      last = number;
    }

    void add(Open below) {
      leaves += below.leaves;
      if (below.first != null) {
        end(below.first);
        end(below.last);
      }
    }

    @Nullable String range() {
      return first == null || first.equals(last) ? first : first + "–" + last;
    }
  }

  private final Selection selection;
  private final int depth;
  private final NumberingStyle style;
  private final Numbering numbering;
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, Integer> parts = new HashMap<>();
  private final TreeBuilder tree = new TreeBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean part;

  private Cutter(Selection selection, Presentation presentation) {
    this.selection = selection;
    this.depth = presentation.depth();
    this.style = presentation.numbering();
    this.numbering = new Numbering(style);
    open.push(new Open());
  }

  static Cutter of(Framework framework, Presentation presentation) {
    Selection selection = Selection.of(framework, presentation.select());
    Cutter cutter = new Cutter(selection, presentation);
    Walk.over(framework.items(), cutter);
    return cutter;
  }

  /** The top of what is seen. To be asked once. */
  List<Item> items() {
    return tree.finish();
  }

  /** The numbers by the items' ids. */
  Map<String, String> numbers() {
    return numbers;
  }

  /** How many leaves hang below items that were cut off, by their ids. */
  Map<String, Integer> parts() {
    return parts;
  }

  /** Whether something is not seen. */
  boolean isPart() {
    return part;
  }

  @Override
  public void enter(Item item, int at) {
    String number = numbering.enter(item);
    if (number != null) {
      numbers.put(item.id(), number);
    }
    Open here = new Open();
    here.leaves = item.isLeaf() ? 1 : 0;
    if (item.items().isEmpty()) {
      here.end(number);
    }
    open.push(here);
    if (isSeen(item, at)) {
      tree.open(item);
    } else {
      part = true;
    }
  }

  @Override
  public void leave(Item item, int at) {
    numbering.leave(item);
    Open here = open.pop();
    open.element().add(here);
    if (isSeen(item, at)) {
      tree.close();
      if (at == depth && !item.items().isEmpty()) {
        cut(item, here);
      }
    }
  }

  private boolean isSeen(Item item, int at) {
    return (depth == 0 || at <= depth) && selection.has(item);
  }

  private void cut(Item item, Open here) {
    parts.put(item.id(), here.leaves);
    String range = here.range();
    if (style == NumberingStyle.LEAVES && item.isStem() && range != null) {
      numbers.put(item.id(), range);
    }
  }
}
