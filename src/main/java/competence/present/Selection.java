package competence.present;

import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The items that were asked for by their ids, with all below them and the way to them. */
final class Selection implements Walk.Visitor {
  private final Set<String> wanted;
  private final Set<String> unknown;
  private final Set<String> chosen = new HashSet<>();
  private final Deque<Item> path = new ArrayDeque<>();
  private int openWanted;

  private Selection(List<String> ids) {
    wanted = new HashSet<>(ids);
    unknown = new LinkedHashSet<>(ids);
  }

  /** What these ids choose of a framework; no ids choose all of it. */
  static Selection of(Framework framework, List<String> ids) {
    Selection selection = new Selection(ids);
    if (!ids.isEmpty()) {
      Walk.over(framework.items(), selection);
    }
    return selection;
  }

  /** Whether an item is to be shown. */
  boolean has(Item item) {
    return wanted.isEmpty() || chosen.contains(item.id());
  }

  /** The ids that no item has, as they were given. */
  Set<String> unknown() {
    return unknown;
  }

  @Override
  public void enter(Item item, int depth) {
    path.push(item);
    if (wanted.contains(item.id())) {
      openWanted++;
      unknown.remove(item.id());
      chooseWay();
    } else if (openWanted > 0) {
      chosen.add(item.id());
    }
  }

  @Override
  public void leave(Item item, int depth) {
    path.pop();
    openWanted -= wanted.contains(item.id()) ? 1 : 0;
  }

  /** From the item up: where one is chosen already, all above it are. */
  private void chooseWay() {
    for (Item item : path) {
      if (!chosen.add(item.id())) {
        return;
      }
    }
  }
}
