package competence.structure.table;

import competence.model.ItemKind;
import competence.outline.Text;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

  /** The names above the names by column. */
  private final Map<Integer, Text> over;

  private final Set<Text> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean content;

  HeaderRow(List<@Nullable Text> names, Map<Integer, Text> over) {
    this.names = names;
    this.over = over;
    this.upper = over.values().stream().distinct().toList();
  }

  /** The name above the name of a column; null if there is none. */
  @Nullable Text over(int column) {
    return over.get(column);
  }

  /** A heading with the name of a column, which is the text of this item alone. */
  TableItem heading(int column) {
    Text name = name(column);
    if (name == null) {
      throw new IllegalStateException("column " + column + " has no name");
    }
    useAsContent(name);
    return new TableItem(ItemKind.HEADING, CellParts.withoutBold(name), name.span());
  }

  /** A heading with a name, which the items of a column have in each row. */
  TableItem group(Text name) {
    used.add(name);
    return new TableItem(ItemKind.HEADING, CellParts.withoutBold(name).asShared(), name.span());
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
