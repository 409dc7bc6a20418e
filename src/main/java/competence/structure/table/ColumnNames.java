package competence.structure.table;

import competence.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The column names that a profile knows. */
final class ColumnNames {
  private final Profile.Columns known;

  ColumnNames(Profile.Columns known) {
    this.known = known;
  }

  /** The role that a column has by its name; null if the profile does not know it. */
  @Nullable ColumnRole role(String name) {
    String plain = name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
    if (has(known.ignore(), plain)) {
      return ColumnRole.IGNORE;
    } else if (has(known.property(), plain)) {
      return ColumnRole.PROPERTY;
    } else if (has(known.path(), plain)) {
      return ColumnRole.PATH;
    } else if (has(known.code(), plain)) {
      return ColumnRole.CODE;
    } else if (has(known.level(), plain)) {
      return ColumnRole.LEVEL;
    } else if (has(known.type(), plain)) {
      return ColumnRole.TYPE;
    } else if (has(known.note(), plain)) {
      return ColumnRole.NOTE;
    } else if (has(known.text(), plain)) {
      return ColumnRole.TEXT;
    }
    return has(known.parent(), plain) ? ColumnRole.PARENT : null;
  }

  private static boolean has(List<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }
}
