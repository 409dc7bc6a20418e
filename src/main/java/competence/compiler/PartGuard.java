package competence.compiler;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.model.Walk;
import java.util.HashSet;
import java.util.Set;

/** Keeps a handout of a part of a framework from taking the place of the whole. */
final class PartGuard {
  private PartGuard() {}

  /**
   * Refuses a handout that says that it is a part, if what it would replace has more.
   *
   * @param read what was read
   * @param previous what lies where it goes
   * @param diagnostics knows whether a part was read, and takes the error
   */
  static void check(Framework read, Framework previous, Diagnostics diagnostics) {
    if (!diagnostics.has(Code.MD108)) {
      return;
    }
    Set<String> lost = ids(previous);
    int before = lost.size();
    lost.removeAll(ids(read));
    if (!lost.isEmpty()) {
      String message =
          "this would take the place of a framework that has "
              + before
              + " items, "
              + lost.size()
              + " of which are not in this handout";
      diagnostics.add(Code.MD109, null, message, "write to another file");
    }
  }

  private static Set<String> ids(Framework framework) {
    Set<String> ids = new HashSet<>();
    Walk.over(framework.items(), (item, depth) -> ids.add(item.id()));
    return ids;
  }
}
