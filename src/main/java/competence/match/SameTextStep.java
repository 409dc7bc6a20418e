package competence.match;

import competence.match.Matching.Reason;
import competence.model.ItemKind;
import java.util.HashMap;
import java.util.Map;

/** Joins items with the same text in any place, if no other open items have it. */
final class SameTextStep {
  /** The items with one text: the only one on each side, or {@link #SEVERAL}, or none. */
  private static final class Group {
    private int old = IndexedTree.NONE;
    private int young = IndexedTree.NONE;
  }

  private static final int SEVERAL = -2;

  private final Matching matching;

  SameTextStep(Matching matching) {
    this.matching = matching;
  }

  /** Joins items with the same text and content; returns the number of new pairs. */
  int joinWithContent() {
    return join(true, true);
  }

  /**
   * Joins items with the same text and any content; returns the number of new pairs.
   *
   * @param kind statements, or items of both kinds
   */
  int join(ItemKind kind) {
    return join(false, kind == ItemKind.HEADING);
  }

  private int join(boolean withContent, boolean headings) {
    Map<Object, Group> groups = new HashMap<>();
    for (int old = 0; old < matching.before().size(); old++) {
      if (matching.isOpenBefore(old)) {
        Group group =
            groups.computeIfAbsent(key(matching.before(), old, withContent), k -> new Group());
        group.old = group.old == IndexedTree.NONE ? old : SEVERAL;
      }
    }
    for (int young = 0; young < matching.now().size(); young++) {
      Group group = groups.get(key(matching.now(), young, withContent));
      if (group != null && matching.isOpenNow(young)) {
        group.young = group.young == IndexedTree.NONE ? young : SEVERAL;
      }
    }
    int joined = 0;
    for (Group group : groups.values()) {
      if (group.old >= 0 && group.young >= 0 && fits(group, headings)) {
        matching.join(group.old, group.young, Reason.SAME_TEXT);
        joined++;
      }
    }
    return joined;
  }

  private static Object key(IndexedTree tree, int item, boolean withContent) {
    return withContent ? (Object) tree.contentHash(item) : tree.text(item);
  }

  /** Compares the texts, too: hashes of different contents may be equal. */
  private boolean fits(Group group, boolean headings) {
    return matching.haveSameText(group.old, group.young)
        && (headings || matching.before().item(group.old).kind() == ItemKind.STATEMENT);
  }
}
