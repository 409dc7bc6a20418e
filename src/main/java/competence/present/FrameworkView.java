package competence.present;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Numbering;
import competence.model.NumberingStyle;
import competence.model.Walk;
import competence.text.Similarity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a framework that people see in a presentation: the selected items with their
 * descendants and ancestors, down to a depth. The items keep their numbers in the whole framework.
 */
public final class FrameworkView {
  private final Framework framework;
  private final Cutter cutter;

  private FrameworkView(Framework whole, Presentation presentation) {
    cutter = new Cutter(presentation);
    Walk.over(whole.items(), cutter);
    framework = cutter.isPart ? whole.withItems(cutter.root.shown) : whole;
  }

  /**
   * The part of a framework that is shown. Selected ids that no item has are ignored; {@link
   * #check} reports them.
   *
   * @param framework the framework; all its items have ids
   */
  public static FrameworkView of(Framework framework, Presentation presentation) {
    return new FrameworkView(framework, presentation);
  }

  /**
   * Reports selected ids that no item has, or else that no leaf is shown.
   *
   * @param framework the framework; all its items have ids
   */
  public static void check(
      Framework framework, Presentation presentation, Diagnostics diagnostics) {
    FrameworkView view = of(framework, presentation);
    if (!view.cutter.unknown.isEmpty()) {
      view.reportUnknown(framework, diagnostics);
    } else if (view.isPart() && Walk.all(view.framework.items()).stream().noneMatch(Item::isLeaf)) {
      diagnostics.add(
          Code.SHOW102,
          null,
          "nothing is left to tick: only headings are shown",
          "show more levels, or select other items");
    }
  }

  private void reportUnknown(Framework whole, Diagnostics diagnostics) {
    List<String> ids = Walk.all(whole.items()).stream().map(Item::id).toList();
    for (String id : cutter.unknown) {
      String help =
          Similarity.nearest(id, ids)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("ids are in the YAML, and in the links to a checklist's items");
      String message = "there is no item \"" + id + "\" in \"" + whole.id() + '"';
      diagnostics.add(Code.SHOW101, null, message, help);
    }
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
    return cutter.numbers.get(item.id());
  }

  /** The source's label for an item, unless it is the item's number; null if there is none. */
  public @Nullable String label(Item item) {
    return cutter.style == NumberingStyle.SOURCE ? null : item.code();
  }

  /** The number of leaves below an item that was cut off; 0 if it was not cut off. */
  public int parts(Item item) {
    return cutter.parts.getOrDefault(item.id(), 0);
  }

  /** Whether some items are not shown. */
  public boolean isPart() {
    return cutter.isPart;
  }

  /** Numbers a whole framework, and copies the items that are shown. */
  private static final class Cutter implements Walk.Visitor {
    private final int depth;
    private final NumberingStyle style;
    private final Numbering numbering;
    private final Set<String> selected;
    private final Set<String> unknown;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Branch root;
    private final Deque<Branch> open = new ArrayDeque<>();
    private boolean isPart;

    Cutter(Presentation presentation) {
      depth = presentation.depth();
      style = presentation.numbering();
      numbering = new Numbering(style);
      selected = Set.copyOf(presentation.select());
      unknown = new LinkedHashSet<>(presentation.select());
      root = new Branch(selected.isEmpty());
      open.push(root);
    }

    @Override
    public void enter(Item item, int at) {
      unknown.remove(item.id());
      Branch here = new Branch(open.element().isSelected || selected.contains(item.id()));
      String number = numbering.enter(item);
      if (number != null) {
        numbers.put(item.id(), number);
      }
      here.leaves = item.isLeaf() ? 1 : 0;
      if (item.items().isEmpty()) {
        here.end(number);
      }
      open.push(here);
    }

    @Override
    public void leave(Item item, int at) {
      numbering.leave(item);
      Branch here = open.pop();
      Branch parent = open.element();
      parent.add(here);
      if (!here.hasSelected || (depth > 0 && at > depth)) {
        isPart = true;
        return;
      }
      parent.shown.add(item.with(item.id(), here.shown));
      if (at == depth && !item.items().isEmpty()) {
        parts.put(item.id(), here.leaves);
        String range = here.range();
        if (style == NumberingStyle.LEAVES && item.isStem() && range != null) {
          numbers.put(item.id(), range);
        }
      }
    }
  }

  /** An item that has been entered: its shown sub-items, its leaves, and their number range. */
  private static final class Branch {
    private final List<Item> shown = new ArrayList<>();

    /** Whether the item or an ancestor is selected. */
    private final boolean isSelected;

    /** Whether the item, an ancestor or a descendant is selected. */
    private boolean hasSelected;

    private int leaves;
    private @Nullable String first;
    private @Nullable String last;

    Branch(boolean isSelected) {
      this.isSelected = isSelected;
      this.hasSelected = isSelected;
    }

    void end(@Nullable String number) {
      first = first == null ? number : first;
      last = number;
    }

    void add(Branch below) {
      hasSelected |= below.hasSelected;
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
}
