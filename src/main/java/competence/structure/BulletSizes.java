package competence.structure;

import competence.outline.Block;
import competence.outline.Marker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The usual order of bullets: which ones are below others where nothing else tells the level. */
final class BulletSizes {
  /** Bullets from large to small: those of a later line are usually below those before. */
  private static final List<String> SIZES =
      List.of(
          "\u2022\u25CF\u25A0\u25C6\u25B6\u27A2\u2192\u2726\u2605*",
          "\u00B7o\u25CB\u25E6\u25A1\u25C7",
          "\u25AA\u25AB\u00A7\uF0A7",
          "-");

  private BulletSizes() {}

  /** Whether the markers differ, but each is there once, and the indents are the same. */
  static boolean tellNothing(List<Block.Entry> entries) {
    Set<String> styles = new HashSet<>();
    int size = -1;
    boolean smaller = true;
    for (Block.Entry entry : entries) {
      boolean bullet =
          entry.marker().kind() == Marker.Kind.BULLET && !entry.marker().sign().isEmpty();
      boolean flat = EntryTree.agree(entry.indent(), entries.get(0).indent());
      if (!bullet || !flat || !styles.add(MarkerForm.style(entry.marker()))) {
        return false;
      }
      smaller &= size(MarkerForm.style(entry.marker())) > size;
      size = size(MarkerForm.style(entry.marker()));
    }
    return !smaller;
  }

  /** The place of a bullet in the usual order; -1 for one that is in none. */
  static int size(String style) {
    for (int i = 0; i < SIZES.size(); i++) {
      if (SIZES.get(i).contains(style)) {
        return i;
      }
    }
    return -1;
  }
}
