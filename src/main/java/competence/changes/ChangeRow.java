package competence.changes;

import competence.diff.Change;
import competence.diff.Difference;
import competence.diff.ItemPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One change, or several that are shown together: an item that was removed with those that replaced
 * it, or several removed items with the one that replaced them.
 *
 * @param number the index of its first change
 * @param event what happened, in words
 * @param change the change; if an item was split or several were merged, that of the single item
 */
record ChangeRow(
    int number, String event, Change change, List<ItemPlace> before, List<ItemPlace> now) {
  ChangeRow {
    before = List.copyOf(before);
    now = List.copyOf(now);
  }

  boolean isReplacement() {
    return !before.isEmpty() && !now.isEmpty() && (change.before() == null || change.now() == null);
  }

  /** The first place in the new edition, or else in the old one. */
  ItemPlace place() {
    return now.isEmpty() ? before.get(0) : now.get(0);
  }

  /** All changes, each in one row, in the order of the first change of each row. */
  static List<ChangeRow> of(Difference difference) {
    return new Builder(difference.changes()).build();
  }

  /** Joins the changes of a replacement, if no other change is related to them. */
  private static final class Builder {
    private final List<Change> changes;
    private final Map<String, Integer> removed = new HashMap<>();
    private final Map<String, Integer> added = new HashMap<>();
    private final Map<Integer, ChangeRow> rows = new TreeMap<>();
    private final boolean[] done;

    Builder(List<Change> changes) {
      this.changes = changes;
      this.done = new boolean[changes.size()];
      for (int i = 0; i < changes.size(); i++) {
        Change change = changes.get(i);
        if (change.now() == null) {
          removed.put(change.place().item().id(), i);
        } else if (change.before() == null) {
          added.put(change.place().item().id(), i);
        }
      }
    }

    List<ChangeRow> build() {
      for (int i = 0; i < changes.size(); i++) {
        Change change = changes.get(i);
        List<Integer> others = others(change, change.now() == null ? added : removed);
        if (!others.isEmpty()) {
          done[i] = true;
          others.forEach(other -> done[other] = true);
          int first = Math.min(i, others.stream().min(Integer::compare).orElse(i));
          rows.put(first, replacement(first, change, others));
        }
      }
      for (int i = 0; i < changes.size(); i++) {
        if (!done[i]) {
          rows.put(i, single(i, changes.get(i)));
        }
      }
      return List.copyOf(rows.values());
    }

    /** The other side of a replacement; empty if one of its items is related to another one. */
    private List<Integer> others(Change change, Map<String, Integer> side) {
      Set<Integer> others = new LinkedHashSet<>();
      boolean whole = change.before() == null ? change.related().size() > 1 : change.now() == null;
      List<String> ids = whole ? change.related() : List.of();
      List<String> own = List.of(change.place().item().id());
      for (String id : ids) {
        Integer other = side.get(id);
        if (other == null || !changes.get(other).related().equals(own) || !others.add(other)) {
          return List.of();
        }
      }
      return new ArrayList<>(others);
    }

    private ChangeRow replacement(int first, Change change, List<Integer> numbers) {
      List<ItemPlace> others = numbers.stream().map(n -> changes.get(n).place()).toList();
      List<ItemPlace> own = List.of(change.place());
      if (change.before() == null) {
        return new ChangeRow(first, "merged", change, others, own);
      }
      return new ChangeRow(first, others.size() > 1 ? "split" : "replaced", change, own, others);
    }

    private static ChangeRow single(int number, Change change) {
      return new ChangeRow(
          number, ChangeWords.of(change), change, list(change.before()), list(change.now()));
    }

    private static List<ItemPlace> list(@Nullable ItemPlace place) {
      return place == null ? List.of() : List.of(place);
    }
  }
}
