package competence.identify;

import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Origin;
import competence.model.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells an earlier edition of a framework from another framework. */
public final class Kinship {
  /** One statement in so many has to be the same, where nothing else speaks for it. */
  private static final int SHARE = 4;

  private Kinship() {}

  /**
   * Whether a tree may be an edition of the same framework as an earlier one: it has the same
   * title, or comes from a file of the same name, or a good part of its statements is the same.
   *
   * @param file the name of the file that the new tree comes from
   */
  public static boolean between(Framework previous, Framework now, String file) {
    Origin origin = previous.origin();
    return Inline.plain(previous.title()).equals(Inline.plain(now.title()))
        || (origin != null && origin.file().equals(file))
        || shareStatements(previous.items(), now.items());
  }

  private static boolean shareStatements(List<Item> previous, List<Item> now) {
    Set<String> before = statements(previous);
    Set<String> after = statements(now);
    int fewer = Math.min(before.size(), after.size());
    after.retainAll(before);
    return fewer > 0 && after.size() * SHARE >= fewer;
  }

  private static Set<String> statements(List<Item> items) {
    Set<String> texts = new HashSet<>();
    Walk.over(
        items,
        (item, depth) -> {
          if (item.isLeaf()) {
            texts.add(Inline.plain(item.text()));
          }
        });
    return texts;
  }
}
