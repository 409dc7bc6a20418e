package competence.structure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the columns that levels name: with the items of a level, or with marks. */
final class LevelColumns {
  private static final int FEWEST_WITH_NO = 3;

  private final @Nullable HeaderRow header;
  private final List<ColumnFacts> facts;
  private final @Nullable ColumnRole[] roles;
  private final int width;

  /**
   * Looks at the columns of a table.
   *
   * @param roles the roles that are known; takes those that are found
   */
  LevelColumns(@Nullable HeaderRow header, List<ColumnFacts> facts, @Nullable ColumnRole[] roles) {
    this.header = header;
    this.facts = facts;
    this.roles = roles;
    this.width = roles.length;
  }

  private String name(int column) {
    return header == null ? "" : header.plain(column);
  }

  /**
   * Finds the columns named by levels, which are beside each other.
   *
   * @return whether their cells hold the items
   */
  boolean set() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      boolean free = roles[i] == null || roles[i] == ColumnRole.EMPTY;
      if (free && !name(i).isEmpty() && (i > 0 || LevelNames.isLevel(name(0)))) {
        open.add(i);
      }
    }
    markColumns();
    if (open.size() < 2) {
      return false;
    }
    int from = open.get(0);
    int to = open.get(open.size() - 1) + 1;
    boolean corner = header != null && name(0).isEmpty() && !facts.get(0).isEmpty();
    boolean all = corner && from == 1 && open.size() == width - 1;
    return isUnderLevels() ? setLevels(from, to) : named(open) || (all && setLevels(from, to));
  }

  /** Sets all columns with names that no rule knows, but the first, as the profile says. */
  boolean setAll() {
    int from = 1;
    while (from < width && (roles[from] != null || name(from).isEmpty())) {
      from++;
    }
    return from < width && setLevels(from, width);
  }

  /** Sets the columns from the first to the last that is named like a level, if most are. */
  private boolean named(List<Integer> open) {
    List<Integer> levels = open.stream().filter(i -> LevelNames.isLevel(name(i))).toList();
    if (levels.size() < 2) {
      return false;
    }
    int from = levels.get(0);
    int to = levels.get(levels.size() - 1) + 1;
    List<String> names = open.stream().filter(i -> i >= from && i < to).map(this::name).toList();
    return LevelNames.areLevels(names) && setLevels(from, to);
  }

  private boolean isUnderLevels() {
    return header != null && header.upper.stream().anyMatch(up -> LevelNames.isLevel(up.plain()));
  }

  private boolean setLevels(int first, int end) {
    boolean items = false;
    for (int i = first; i < end; i++) {
      if (roles[i] == null && facts.get(i).isNumbers()) {
        return false;
      }
      items |= roles[i] == null;
    }
    if (!items || first == 0) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (roles[i] == null || roles[i] == ColumnRole.MARKS || roles[i] == ColumnRole.EMPTY) {
        roles[i] = ColumnRole.ITEMS_OF_LEVEL;
      }
    }
    return true;
  }

  /**
   * Columns that hold marks only. One column of marks alone is a property, unless it is a level.
   */
  private void markColumns() {
    List<Integer> marked = new ArrayList<>();
    Set<String> kinds = new TreeSet<>();
    for (int i = 0; i < width; i++) {
      if (roles[i] == null && !name(i).isEmpty() && facts.get(i).isMarks()) {
        marked.add(i);
        kinds.addAll(facts.get(i).markKinds());
      }
    }
    // Few columns with yes and no may be questions of any kind.
    boolean open =
        kinds.removeIf(MarkSigns::saysNo)
            && marked.size() < FEWEST_WITH_NO
            && !LevelNames.areLevels(marked.stream().map(this::name).toList());
    boolean levels =
        !open
            && kinds.size() == 1
            && kinds.stream().allMatch(MarkSigns::saysYes)
            && (marked.size() > 1 || marked.stream().allMatch(i -> LevelNames.isLevel(name(i))));
    marked.forEach(i -> roles[i] = levels ? ColumnRole.MARKS : ColumnRole.PROPERTY);
    if (levels) {
      for (int i = 1; i < width; i++) {
        boolean beside =
            marked.contains(i - 1) || marked.contains(i + 1) || roles[i - 1] == ColumnRole.MARKS;
        if (roles[i] == ColumnRole.EMPTY && beside && !name(i).isEmpty()) {
          roles[i] = ColumnRole.MARKS;
        }
      }
    }
  }
}
