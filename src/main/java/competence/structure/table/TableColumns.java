package competence.structure.table;

import competence.outline.Text;
import competence.structure.PassContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table.
 *
 * @param keys whether the table has no column names, and names its values on the left
 */
record TableColumns(@Nullable HeaderRow header, List<ColumnRole> roles, boolean keys) {

  ColumnRole role(int column) {
    return column < roles.size() ? roles.get(column) : ColumnRole.MORE_TEXT;
  }

  boolean has(ColumnRole role) {
    return roles.contains(role);
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
