package competence.compiler;

import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.TreeBuilder;
import competence.model.Walk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Levels that are declared outside of a document, in a configuration. A document names a level by
 * its id or by its title; in the tree, items refer to it by its id.
 */
final class DeclaredLevels {
  private final Map<String, String> ids = new HashMap<>();

  private DeclaredLevels(List<Level> found, List<Level> declared) {
    for (Level level : found) {
      declared.stream()
          .filter(other -> isNamed(other, level.title()) || isNamed(other, level.id()))
          .findFirst()
          .ifPresent(other -> ids.put(level.id(), other.id()));
    }
  }

  private static boolean isNamed(Level level, String name) {
    return level.id().equalsIgnoreCase(name) || level.title().equalsIgnoreCase(name);
  }

  /** The tree, in which items refer to the declared levels; the same if there are none. */
  static Framework in(Framework tree, List<Level> declared) {
    DeclaredLevels levels = new DeclaredLevels(tree.facts().levels(), declared);
    if (levels.ids.isEmpty()) {
      return tree;
    }
    TreeBuilder builder = new TreeBuilder();
    Walk.over(
        tree.items(),
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            builder.open(item.with(item.details().withLevels(levels.of(item.levels()))));
          }

          @Override
          public void leave(Item item, int depth) {
            builder.close();
          }
        });
    return tree.withItems(builder.finish());
  }

  private List<String> of(List<String> found) {
    return found.stream().map(id -> ids.getOrDefault(id, id)).distinct().toList();
  }
}
