package competence.diff;

import competence.model.Facts;
import competence.model.Framework;
import competence.model.Level;
import competence.model.Retired;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A change to the framework as a whole.
 *
 * @param name a key of the YAML, or {@code retired} and an id
 * @param before the old value; null if there was none
 * @param now the new value; null if there is none
 */
public record FactChange(String name, @Nullable String before, @Nullable String now) {

  /**
   * The changes between two editions, in the order of the YAML. The source is left out, because
   * each edition has another file; items that were retired now are changes of their own.
   */
  static List<FactChange> between(Framework before, Framework now) {
    Map<String, @Nullable String> old = facts(before);
    Map<String, @Nullable String> young = facts(now);
    List<FactChange> changes = new ArrayList<>();
    for (Map.Entry<String, @Nullable String> fact : old.entrySet()) {
      compare(fact.getKey(), fact.getValue(), young.get(fact.getKey()), changes);
    }
    Map<String, Retired> retired = new HashMap<>();
    now.retired().forEach(item -> retired.put(item.id(), item));
    for (Retired item : before.retired()) {
      Retired same = retired.get(item.id());
      compare("retired " + item.id(), text(item), same == null ? null : text(same), changes);
    }
    return changes;
  }

  private static void compare(
      String name, @Nullable String before, @Nullable String now, List<FactChange> changes) {
    if (!Objects.equals(before, now)) {
      changes.add(new FactChange(name, before, now));
    }
  }

  private static String text(Retired item) {
    String by = String.join(", ", item.replacedBy());
    return item.text() + (by.isEmpty() ? "" : " -> " + by);
  }

  private static Map<String, @Nullable String> facts(Framework framework) {
    Facts facts = framework.facts();
    Map<String, @Nullable String> all = new LinkedHashMap<>();
    all.put("id", framework.id());
    all.put("title", framework.title());
    all.put("language", framework.language());
    all.put("version", facts.version());
    all.put("description", facts.description());
    all.put("publisher", facts.publisher());
    all.put("authors", emptyToNull(String.join(", ", facts.authors())));
    all.put("rights", facts.rights());
    all.put("license", facts.license());
    all.put("modified", facts.modified());
    all.put("levels", emptyToNull(levels(facts.levels())));
    return all;
  }

  private static String levels(List<Level> levels) {
    return levels.stream()
        .map(level -> level.id() + " (" + level.title() + ")")
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
