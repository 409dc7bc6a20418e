package competence.changes;

import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.Numbering;
import competence.model.Walk;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One edition, with its items by id. */
final class Edition {
  /**
   * Where an item stands.
   *
   * @param item the item
   * @param number its number in the edition; null for a stem
   * @param top the item at the top of the tree that it belongs to, or is
   */
  record Entry(Item item, @Nullable String number, Item top) {
    /** What the item says, without markup. */
    String text() {
      return Inline.plain(item.text());
    }
  }

  private final Framework framework;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, String> levels = new HashMap<>();

  Edition(Framework framework) {
    this.framework = framework;
    framework.facts().levels().forEach(this::add);
    Numbering numbering = new Numbering();
    Walk.over(
        framework.items(),
        new Walk.Visitor() {
          private @Nullable Item top;

          @Override
          public void enter(Item item, int depth) {
            Item above = depth == 1 || top == null ? item : top;
            top = above;
            entries.put(item.id(), new Entry(item, numbering.enter(item), above));
          }

          @Override
          public void leave(Item item, int depth) {
            numbering.leave(item);
          }
        });
  }

  private void add(Level level) {
    levels.putIfAbsent(level.id(), level.title());
  }

  Framework framework() {
    return framework;
  }

  /** How many items it has. */
  int size() {
    return entries.size();
  }

  /** The item of an id; null if none has it. */
  @Nullable Entry find(@Nullable String id) {
    return id == null ? null : entries.get(id);
  }

  /** What people call a step of proficiency. */
  String level(String id) {
    return levels.getOrDefault(id, id);
  }
}
