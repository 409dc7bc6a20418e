package competence.identify;

import competence.match.IndexedTree;
import competence.match.Matching;
import competence.model.Item;
import competence.model.Retired;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the retired items of a new edition. */
final class RetiredItems {
  private RetiredItems() {}

  /**
   * The retired items: those of the previous edition and of the document, then those that were
   * removed now, in the order of the previous tree. Items that the tree has again are left out.
   *
   * @param now the new tree; every item has an id
   * @param revived retired ids that items have again, by item; their ids in the meantime are
   *     retired
   */
  static List<Retired> of(
      List<Retired> own,
      List<Retired> earlier,
      Matching matching,
      IndexedTree now,
      Map<Integer, String> revived) {
    Map<String, Retired> all = new LinkedHashMap<>();
    earlier.forEach(item -> all.put(item.id(), item));
    own.forEach(item -> all.put(item.id(), item));
    Map<Integer, List<Integer>> replacements = matching.replacements();
    IndexedTree before = matching.before();
    Map<String, String> back = new HashMap<>();
    revived.forEach((young, id) -> back.put(now.text(young), id));
    for (int old = 0; old < before.size(); old++) {
      Item item = before.item(old);
      if (matching.nowOf(old) == IndexedTree.NONE && !item.id().isEmpty()) {
        String again = back.get(before.text(old));
        List<Integer> parts = replacements.getOrDefault(old, List.of());
        List<String> by =
            again == null
                ? parts.stream().map(young -> now.item(young).id()).toList()
                : List.of(again);
        all.putIfAbsent(item.id(), new Retired(item.kind(), item.id(), item.text(), by));
      }
    }
    for (int young = 0; young < now.size(); young++) {
      all.remove(now.item(young).id());
    }
    return List.copyOf(all.values());
  }
}
