package competence.diff;

import competence.model.Facts;
import competence.model.Framework;
import competence.model.Level;
import competence.model.Retired;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is different about two editions as a whole. */
final class FactChanges {
  private FactChanges() {}

  /**
   * What is different, in the order of the YAML. The source is left out, because it is another file
   * in each edition; so are items that went from the one to the other, which are changes of their
   * own.
   */
  static List<FactChange> between(Framework before, Framework now) {
    Map<String, @Nullable String> old = facts(before);
    Map<String, @Nullable String> young = facts(now);
    List<FactChange> changes = new ArrayList<>();
    for (Map.Entry<String, @Nullable String> fact : old.entrySet()) {
      compare(fact.getKey(), fact.getValue(), young.get(fact.getKey()), changes);
    }
    Map<String, Retired> gone = new LinkedHashMap<>();
    now.retired().forEach(item -> gone.put(item.id(), item));
    for (Retired item : before.retired()) {
      compare("retired " + item.id(), told(item), told(gone.get(item.id())), changes);
    }
    return changes;
  }

  private static void compare(
      String name, @Nullable String before, @Nullable String now, List<FactChange> changes) {
    if (!Objects.equals(before, now)) {
      changes.add(new FactChange(name, before, now));
    }
  }

  private static @Nullable String told(@Nullable Retired item) {
    if (item == null) {
      return null;
    }
    return item.text()
        + (item.replacedBy().isEmpty() ? "" : " -> " + String.join(", ", item.replacedBy()));
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
