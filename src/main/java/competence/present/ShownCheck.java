package competence.present;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.text.Similarity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Whether what people ask to see of a framework is there. */
public final class ShownCheck {
  private ShownCheck() {}

  /**
   * Looks for what was asked for.
   *
   * @param framework one whose items all have ids
   * @param presentation what was asked for
   * @param diagnostics takes ids that no item has, or else that nothing is left to tick
   */
  public static void check(
      Framework framework, Presentation presentation, Diagnostics diagnostics) {
    Collection<String> unknown = Selection.of(framework, presentation.select()).unknown();
    Shown shown = Shown.of(framework, presentation);
    if (!unknown.isEmpty()) {
      sayUnknown(unknown, framework, diagnostics);
    } else if (shown.isPart() && items(shown.framework()).stream().noneMatch(Item::isLeaf)) {
      diagnostics.add(
          Code.SHOW102,
          null,
          "nothing is left to tick: only headings are shown",
          "show more levels, or select other items");
    }
  }

  private static void sayUnknown(
      Collection<String> unknown, Framework framework, Diagnostics diagnostics) {
    List<String> ids = items(framework).stream().map(Item::id).toList();
    for (String id : unknown) {
      String help =
          Similarity.nearest(id, ids)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("ids stand in the YAML, and in the links to a checklist's items");
      String message = "there is no item \"" + id + "\" in \"" + framework.id() + '"';
      diagnostics.add(Code.SHOW101, null, message, help);
    }
  }

  private static List<Item> items(Framework framework) {
    List<Item> items = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> items.add(item));
    return items;
  }
}
