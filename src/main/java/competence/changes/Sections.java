package competence.changes;

import competence.diff.Change;
import competence.diff.Difference;
import competence.diff.Kind;
import competence.diff.Place;
import competence.model.Item;
import competence.model.ItemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sorts changes by the sections of the new edition. A section that is gone comes where it would be;
 * what belongs to no section comes first.
 */
final class Sections {
  private static final String NONE = "";

  private final Edition before;
  private final Edition now;
  private final Map<String, String> renamed = new HashMap<>();
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();

  private Sections(Edition before, Edition now) {
    this.before = before;
    this.now = now;
  }

  /** All sections in which something changed. */
  static List<Section> of(Difference difference, Edition before, Edition now) {
    Sections sections = new Sections(before, now);
    sections.rename(difference.changes());
    sections.order();
    for (Row row : Rows.of(difference)) {
      sections.rows.computeIfAbsent(sections.of(row), s -> new ArrayList<>()).add(row);
    }
    return sections.list();
  }

  private void rename(List<Change> all) {
    for (Change change : all) {
      Place old = change.before();
      Place young = change.now();
      if (change.is(Kind.RENAMED) && old != null && young != null) {
        renamed.put(old.item().id(), young.item().id());
      }
    }
  }

  /** Gives each section its place before it is known which ones have changes. */
  private void order() {
    Map<String, List<String>> gone = new HashMap<>();
    String last = NONE;
    for (Item top : before.framework().items()) {
      Edition.Entry young = successor(top);
      if (young == null) {
        gone.computeIfAbsent(last, l -> new ArrayList<>()).add(top.id());
      } else {
        last = young.top().id();
      }
    }
    place(NONE, gone);
    now.framework().items().forEach(top -> place(top.id(), gone));
  }

  private void place(String id, Map<String, List<String>> gone) {
    rows.put(id, new ArrayList<>());
    gone.getOrDefault(id, List.of()).forEach(old -> rows.put(old, new ArrayList<>()));
  }

  private Edition.@Nullable Entry successor(Item old) {
    return now.find(renamed.getOrDefault(old.id(), old.id()));
  }

  private String of(Row row) {
    boolean gone = row.now().isEmpty();
    Edition.Entry entry = (gone ? before : now).find(row.place().item().id());
    if (entry == null) {
      return NONE;
    }
    Item top = entry.top();
    Edition.Entry successor = gone ? successor(top) : null;
    Item section = successor == null ? top : successor.top();
    return isSection(section) ? section.id() : NONE;
  }

  /** A statement by itself is none. */
  private static boolean isSection(Item top) {
    return top.kind() == ItemKind.HEADING || !top.items().isEmpty();
  }

  private List<Section> list() {
    List<Section> list = new ArrayList<>();
    rows.forEach(
        (id, part) -> {
          if (!part.isEmpty()) {
            Edition.Entry head = now.find(id);
            boolean gone = head == null && !id.equals(NONE);
            list.add(new Section(gone ? before.find(id) : head, gone, part));
          }
        });
    return list;
  }
}
