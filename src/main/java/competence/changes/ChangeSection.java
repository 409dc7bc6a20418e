package competence.changes;

import competence.diff.Change;
import competence.diff.ChangeKind;
import competence.diff.Difference;
import competence.diff.ItemPlace;
import competence.model.Item;
import competence.model.ItemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a section.
 *
 * @param head the item at the top of the tree that is the section; null for changes in no section
 * @param isGone whether only the old edition has the section
 */
record ChangeSection(Edition.@Nullable Entry head, boolean isGone, List<ChangeRow> rows) {
  ChangeSection {
    rows = List.copyOf(rows);
  }

  /** The texts of the items between the section's heading and a row. */
  List<String> below(ChangeRow row) {
    List<String> path = row.place().path();
    return head == null || path.isEmpty() ? path : path.subList(1, path.size());
  }

  /** The place of rows that come after rows of another place. */
  String context(List<String> path) {
    return path.isEmpty() && head != null ? Edition.path(List.of(head.text())) : Edition.path(path);
  }

  /**
   * All sections with changes, in the order of the new edition. Changes in no section come first; a
   * section that was removed comes after the one that it was after.
   */
  static List<ChangeSection> of(Difference difference, Edition before, Edition now) {
    Builder builder = new Builder(before, now);
    builder.rename(difference.changes());
    builder.order();
    for (ChangeRow row : ChangeRow.of(difference)) {
      builder.rows.computeIfAbsent(builder.section(row), s -> new ArrayList<>()).add(row);
    }
    return builder.sections();
  }

  private static final class Builder {
    private static final String NONE = "";

    private final Edition before;
    private final Edition now;
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, List<ChangeRow>> rows = new LinkedHashMap<>();

    Builder(Edition before, Edition now) {
      this.before = before;
      this.now = now;
    }

    void rename(List<Change> changes) {
      for (Change change : changes) {
        ItemPlace old = change.before();
        ItemPlace young = change.now();
        if (change.is(ChangeKind.RENAMED) && old != null && young != null) {
          renamed.put(old.item().id(), young.item().id());
        }
      }
    }

    /** Gives each section its place, whether it has changes or not. */
    void order() {
      Map<String, List<String>> removed = new HashMap<>();
      String last = NONE;
      for (Item top : before.framework().items()) {
        Edition.Entry young = successor(top);
        if (young == null) {
          removed.computeIfAbsent(last, l -> new ArrayList<>()).add(top.id());
        } else {
          last = young.top().id();
        }
      }
      place(NONE, removed);
      now.framework().items().forEach(top -> place(top.id(), removed));
    }

    private void place(String id, Map<String, List<String>> removed) {
      rows.put(id, new ArrayList<>());
      removed.getOrDefault(id, List.of()).forEach(old -> rows.put(old, new ArrayList<>()));
    }

    private Edition.@Nullable Entry successor(Item old) {
      return now.find(renamed.getOrDefault(old.id(), old.id()));
    }

    private String section(ChangeRow row) {
      boolean removed = row.now().isEmpty();
      Edition.Entry entry = (removed ? before : now).find(row.place().item().id());
      if (entry == null) {
        return NONE;
      }
      Item top = entry.top();
      Edition.Entry successor = removed ? successor(top) : null;
      Item section = successor == null ? top : successor.top();
      return isSection(section) ? section.id() : NONE;
    }

    /** A single statement is no section. */
    private static boolean isSection(Item top) {
      return top.kind() == ItemKind.HEADING || !top.items().isEmpty();
    }

    List<ChangeSection> sections() {
      List<ChangeSection> list = new ArrayList<>();
      rows.forEach(
          (id, part) -> {
            if (!part.isEmpty()) {
              Edition.Entry head = now.find(id);
              boolean gone = head == null && !id.equals(NONE);
              list.add(new ChangeSection(gone ? before.find(id) : head, gone, part));
            }
          });
      return list;
    }
  }
}
