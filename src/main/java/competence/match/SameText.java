package competence.match;

import competence.model.ItemKind;
import java.util.HashMap;
import java.util.Map;

/** Joins items that say the same wherever they stand, if no other items say it that are left. */
final class SameText {
  /** What says the same: the only one on each side, or {@link #SEVERAL}, or nothing. */
  private static final class Group {
    private int old = Tree.NONE;
    private int young = Tree.NONE;
  }

  private static final int SEVERAL = -2;

  private final Pairs pairs;

  SameText(Pairs pairs) {
    this.pairs = pairs;
  }

  /** Joins what says the same with all that is below it; gives the number of new pairs. */
  int joinWhole() {
    return join(true, true);
  }

  /** Joins what says the same, whatever is below it; gives the number of new pairs. */
  int join(ItemKind kind) {
    return join(false, kind == ItemKind.HEADING);
  }

  private int join(boolean whole, boolean headings) {
    Map<Object, Group> groups = new HashMap<>();
    for (int old = 0; old < pairs.before().size(); old++) {
      if (pairs.isOpenBefore(old)) {
        Object key = whole ? (Object) pairs.before().mark(old) : pairs.before().text(old);
        Group group = groups.computeIfAbsent(key, k -> new Group());
        group.old = group.old == Tree.NONE ? old : SEVERAL;
      }
    }
    for (int young = 0; young < pairs.now().size(); young++) {
      Group group = groups.get(whole ? (Object) pairs.now().mark(young) : pairs.now().text(young));
      if (group != null && pairs.isOpenNow(young)) {
        group.young = group.young == Tree.NONE ? young : SEVERAL;
      }
    }
    int joined = 0;
    for (Group group : groups.values()) {
      if (group.old >= 0
          && group.young >= 0
          && sayTheSame(group)
          && (headings || isStatement(group))) {
        pairs.join(group.old, group.young, Match.SAME_TEXT);
        joined++;
      }
    }
    return joined;
  }

  private boolean isStatement(Group group) {
    return pairs.before().item(group.old).kind() == ItemKind.STATEMENT;
  }

  /** Marks are numbers, and might be the same by chance. */
  private boolean sayTheSame(Group group) {
    return pairs.before().text(group.old).equals(pairs.now().text(group.young));
  }
}
