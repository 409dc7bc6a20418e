package competence.changes;

import competence.diff.Change;
import competence.diff.Difference;
import competence.diff.Place;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts together what is told together, where nothing else has to do with it. */
final class Rows {
  private final List<Change> changes;
  private final Map<String, Integer> gone = new HashMap<>();
  private final Map<String, Integer> come = new HashMap<>();
  private final Map<Integer, Row> rows = new TreeMap<>();
  private final boolean[] told;

  private Rows(List<Change> changes) {
    this.changes = changes;
    this.told = new boolean[changes.size()];
  }

  /** All changes, each in one row, in the order of the first change of each. */
  static List<Row> of(Difference difference) {
    Rows rows = new Rows(difference.changes());
    rows.index();
    rows.join();
    return rows.list();
  }

  private void index() {
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      if (change.now() == null) {
        gone.put(change.place().item().id(), i);
      } else if (change.before() == null) {
        come.put(change.place().item().id(), i);
      }
    }
  }

  private void join() {
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      List<Integer> others = others(change, change.now() == null ? come : gone);
      if (!others.isEmpty()) {
        told[i] = true;
        others.forEach(other -> told[other] = true);
        int first = Math.min(i, others.stream().min(Integer::compare).orElse(i));
        rows.put(first, row(first, change, others));
      }
    }
  }

  /** The other side of a replacement, if nobody else has a part in it. */
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
    return List.copyOf(others);
  }

  private Row row(int first, Change change, List<Integer> numbers) {
    List<Place> others = numbers.stream().map(n -> changes.get(n).place()).toList();
    List<Place> own = List.of(change.place());
    if (change.before() == null) {
      return new Row(first, "merged", change, others, own);
    }
    return new Row(first, others.size() > 1 ? "split" : "replaced", change, own, others);
  }

  private List<Row> list() {
    for (int i = 0; i < changes.size(); i++) {
      if (!told[i]) {
        Change change = changes.get(i);
        rows.put(
            i, new Row(i, Wording.of(change), change, list(change.before()), list(change.now())));
      }
    }
    return List.copyOf(rows.values());
  }

  private static List<Place> list(@Nullable Place place) {
    return place == null ? List.of() : List.of(place);
  }
}
