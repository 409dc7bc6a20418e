package competence.structure.table;

import competence.outline.Text;
import competence.structure.PassContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table.
 *
 * @param keys whether the table has no column names, and names its values on the left
 * @param coded the columns in which all texts begin with a code
 */
record TableColumns(
    @Nullable HeaderRow header, List<ColumnRole> roles, boolean keys, Set<Integer> coded) {

  ColumnRole role(int column) {
    return column < roles.size() ? roles.get(column) : ColumnRole.MORE_TEXT;
  }

  boolean has(ColumnRole role) {
    return roles.contains(role);
  }

  /** The names of the groups that the items of columns have in each row, by column. */
  Map<Integer, Text> groups() {
    Map<Integer, Text> groups = new HashMap<>();
    boolean repeat = levelsRepeat();
    for (int i = 0; header != null && i < roles.size(); i++) {
      boolean group = roles.get(i) == ColumnRole.ITEMS_OF_GROUP;
      Text name = group ? header.name(i) : repeat ? header.over(i) : null;
      if (name != null) {
        groups.put(i, name);
      }
    }
    return groups;
  }

  /**
   * Whether the same levels are below different names: children and adults, beginner and expert.
   */
  private boolean levelsRepeat() {
    Map<String, Text> seen = new HashMap<>();
    for (int i = 0; header != null && i < roles.size(); i++) {
      Text over = header.over(i);
      if (roles.get(i) == ColumnRole.ITEMS_OF_LEVEL && over != null) {
        Text other = seen.putIfAbsent(header.plain(i), over);
        if (other != null && !other.equals(over)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Declares the levels that columns are named by, in their order. */
  void declareLevels(PassContext context) {
    for (int i = 0; header != null && i < roles.size(); i++) {
      Text name = header.name(i);
      boolean level = roles.get(i) == ColumnRole.ITEMS_OF_LEVEL || roles.get(i) == ColumnRole.MARKS;
      if (level && name != null) {
        header.use(name);
        context.levels().declare(name);
      }
    }
  }
}
