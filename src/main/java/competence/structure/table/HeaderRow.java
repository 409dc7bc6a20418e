package competence.structure.table;

import competence.outline.Text;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the columns of a table.
 *
 * <p>Tables with the same names share them: a name that items refer to is kept once.
 */
final class HeaderRow {
  /** The names by column; null for a column without one. */
  final List<@Nullable Text> names;

  /** The names above the names, in a table with two rows of them. */
  final List<Text> upper;

  private final Set<Text> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean content;

  HeaderRow(List<@Nullable Text> names, List<Text> upper) {
    this.names = names;
    this.upper = upper;
  }

  @Nullable Text name(int column) {
    return column < names.size() ? names.get(column) : null;
  }

  String plain(int column) {
    Text name = name(column);
    return name == null ? "" : name.plain();
  }

  /** Notes that items refer to a name, so that it is not discarded. */
  void use(Text name) {
    used.add(name);
  }

  /** Notes that a name is the text of an item. Other tables do not share it then. */
  void useAsContent(Text name) {
    used.add(name);
    content = true;
  }

  /** Whether names are texts of items. */
  boolean isContent() {
    return content;
  }

  boolean isUsed(Text name) {
    return used.contains(name);
  }
}
