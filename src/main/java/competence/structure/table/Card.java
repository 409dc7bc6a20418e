package competence.structure.table;

import competence.outline.Block;
import competence.profile.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table about one item: on the left are names that columns have in other tables, on the right
 * their values.
 */
final class Card {
  private Card() {}

  /** Whether a table is a card: the profile knows most of its names, and one is that of a text. */
  static boolean is(Block.Table table, Profile profile) {
    ColumnNames names = new ColumnNames(profile.columns());
    Set<String> seen = new HashSet<>();
    int known = 0;
    boolean text = false;
    for (Block.Row row : table.rows()) {
      CellParts key = row.cells().size() == 2 ? new CellParts(row.cells().get(0).blocks()) : null;
      boolean single =
          row.cells().stream().allMatch(cell -> cell.rows() == 1 && cell.columns() == 1);
      if (key == null
          || !key.isText()
          || !single
          || !seen.add(key.plain().toLowerCase(Locale.ROOT))) {
        return false;
      }
      ColumnRole role = names.role(key.plain());
      known += role == null ? 0 : 1;
      text |= role == ColumnRole.TEXT || role == ColumnRole.PARENT;
    }
    return text && known > 1 && known * 2 >= table.rows().size();
  }

  /** The table with its names in the first row, and their values in the second. */
  static Block.Table asRow(Block.Table card) {
    List<Block.Cell> keys = new ArrayList<>();
    List<Block.Cell> values = new ArrayList<>();
    for (Block.Row row : card.rows()) {
      keys.add(row.cells().get(0));
      values.add(row.cells().get(1));
    }
    return new Block.Table(
        card.caption(),
        List.of(new Block.Row(keys, true, card.span()), new Block.Row(values, false, card.span())),
        card.span());
  }
}
