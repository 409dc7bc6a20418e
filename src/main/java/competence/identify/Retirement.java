package competence.identify;

import competence.match.IndexedTree;
import competence.match.Matching;
import competence.match.Matching.Division;
import competence.model.Item;
import competence.model.Retired;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the ids of what is gone. */
final class Retirement {
  private Retirement() {}

  /**
   * The items that are gone: those that were gone before, then those that went now, in the order of
   * the tree that had them. What stands in the tree again is not among them.
   *
   * @param own those that the document itself names
   * @param gone those that were gone before
   * @param matching what became of the others
   * @param now the tree, all of whose items have ids
   * @param revived ids that came back, by the items that have them: what these were called in the
   *     meantime is gone
   */
  static List<Retired> of(
      List<Retired> own,
      List<Retired> gone,
      Matching matching,
      IndexedTree now,
      Map<Integer, String> revived) {
    Map<String, Retired> all = new LinkedHashMap<>();
    gone.forEach(item -> all.put(item.id(), item));
    own.forEach(item -> all.put(item.id(), item));
    Map<Integer, List<String>> replacements = replacements(matching, now);
    IndexedTree before = matching.before();
    Map<String, String> back = new HashMap<>();
    revived.forEach((young, id) -> back.put(now.text(young), id));
    for (int old = 0; old < before.size(); old++) {
      Item item = before.item(old);
      if (matching.nowOf(old) == IndexedTree.NONE && !item.id().isEmpty()) {
        String again = back.get(before.text(old));
        List<String> by =
            again == null ? replacements.getOrDefault(old, List.of()) : List.of(again);
        all.putIfAbsent(item.id(), new Retired(item.kind(), item.id(), item.text(), by));
      }
    }
    all.keySet().removeAll(alive(now));
    return List.copyOf(all.values());
  }

  private static Set<String> alive(IndexedTree now) {
    Set<String> alive = new HashSet<>();
    for (int young = 0; young < now.size(); young++) {
      alive.add(now.item(young).id());
    }
    return alive;
  }

  private static Map<Integer, List<String>> replacements(Matching matching, IndexedTree now) {
    Map<Integer, List<String>> by = new HashMap<>();
    for (Division split : matching.splits()) {
      by.put(split.whole(), split.parts().stream().map(part -> now.item(part).id()).toList());
    }
    for (Division merger : matching.merges()) {
      String whole = now.item(merger.whole()).id();
      merger.parts().forEach(part -> by.put(part, List.of(whole)));
    }
    return by;
  }
}
