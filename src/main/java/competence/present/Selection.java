package competence.present;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.text.Similarity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The items that were selected by their ids, with their descendants and ancestors. */
public final class Selection {
  private final Set<String> wanted;
  private final Set<String> unknown;
  private final Set<String> chosen = new HashSet<>();

  private Selection(List<String> ids) {
    wanted = new HashSet<>(ids);
    unknown = new LinkedHashSet<>(ids);
  }

  /** The items that these ids select; no ids select all items. */
  static Selection of(Framework framework, List<String> ids) {
    Selection selection = new Selection(ids);
    if (!ids.isEmpty()) {
      Walk.over(framework.items(), selection.new Search());
    }
    return selection;
  }

  /** Whether an item is shown. */
  boolean has(Item item) {
    return wanted.isEmpty() || chosen.contains(item.id());
  }

  /**
   * Reports selected ids that no item has, or else that no leaf is shown.
   *
   * @param framework the framework; all its items have ids
   */
  public static void check(
      Framework framework, Presentation presentation, Diagnostics diagnostics) {
    Selection selection = of(framework, presentation.select());
    FrameworkView shown = FrameworkView.of(framework, presentation);
    if (!selection.unknown.isEmpty()) {
      selection.reportUnknown(framework, diagnostics);
    } else if (shown.isPart() && items(shown.framework()).stream().noneMatch(Item::isLeaf)) {
      diagnostics.add(
          Code.SHOW102,
          null,
          "nothing is left to tick: only headings are shown",
          "show more levels, or select other items");
    }
  }

  private void reportUnknown(Framework framework, Diagnostics diagnostics) {
    List<String> ids = items(framework).stream().map(Item::id).toList();
    for (String id : unknown) {
      String help =
          Similarity.nearest(id, ids)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("ids are in the YAML, and in the links to a checklist's items");
      String message = "there is no item \"" + id + "\" in \"" + framework.id() + '"';
      diagnostics.add(Code.SHOW101, null, message, help);
    }
  }

  private static List<Item> items(Framework framework) {
    List<Item> items = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> items.add(item));
    return items;
  }

  private final class Search implements Walk.Visitor {
    private final Deque<Item> path = new ArrayDeque<>();
    private int openWanted;

    @Override
    public void enter(Item item, int depth) {
      path.push(item);
      if (wanted.contains(item.id())) {
        openWanted++;
        unknown.remove(item.id());
        choosePath();
      } else if (openWanted > 0) {
        chosen.add(item.id());
      }
    }

    @Override
    public void leave(Item item, int depth) {
      path.pop();
      openWanted -= wanted.contains(item.id()) ? 1 : 0;
    }

    /** From the item upwards: if an item is chosen, all its ancestors are. */
    private void choosePath() {
      for (Item item : path) {
        if (!chosen.add(item.id())) {
          return;
        }
      }
    }
  }
}
