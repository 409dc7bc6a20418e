package competence.structure.table;

import competence.ledger.Coding;
import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Details;
import competence.outline.Details.LevelUse;
import competence.outline.Text;
import competence.structure.PassContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row says about its items beside their texts. */
final class Values {
  private final TableColumns columns;
  private final GridRow row;
  private final boolean several;
  private final PassContext context;
  private final List<Text> texts = new ArrayList<>();
  private final List<LevelUse> levels = new ArrayList<>();
  private final List<Integer> others = new ArrayList<>();

  /** Lists with items of their own, which no value can hold. */
  private final List<Block> rest = new ArrayList<>();

  private @Nullable Text code;

  /**
   * Collects the values of a row.
   *
   * @param several whether the row has several items
   */
  Values(
      TableColumns columns,
      PassContext context,
      GridRow row,
      boolean several,
      @Nullable Text codeBefore) {
    this.columns = columns;
    this.row = row;
    this.several = several;
    this.context = context;
    code(codeBefore, -1);
    for (int i = 0; i < row.cells().size(); i++) {
      collect(i);
    }
  }

  private void collect(int column) {
    GridCell cell = row.at(column);
    ColumnRole role = columns.role(column);
    if (cell.parts().isEmpty() || cell.from() == GridCell.From.LEFT || !isValue(role)) {
      return;
    }
    boolean here = cell.isFilled();
    if (here && !cell.parts().isFlat()) {
      Block.Entry entry = new Block.Entry(cell.parts().blocks(), cell.span());
      rest.add(new Block.Bullets(List.of(entry), cell.span()));
      return;
    }
    Text text = cell.parts().whole();
    switch (role) {
      case CODE -> code(here ? text : null, column);
      case LEVEL -> level(cell, text, here);
      case MARKS -> mark(column, text, here);
      case TYPE, NOTE, PROPERTY -> other(column, text, here);
      case IGNORE -> {
        if (here) {
          context.discard(cell.parts().texts(), "column that the profile ignores");
        }
      }
      default -> {}
    }
  }

  private static boolean isValue(ColumnRole role) {
    return switch (role) {
      case CODE, LEVEL, MARKS, TYPE, NOTE, PROPERTY, IGNORE -> true;
      default -> false;
    };
  }

  private void code(@Nullable Text text, int column) {
    if (text != null && code == null) {
      code = text;
      texts.add(text);
    } else if (text != null) {
      other(column, text, true);
    }
  }

  private void level(GridCell cell, Text text, boolean here) {
    boolean shared = several || cell.rows() > 1;
    levels.add(new LevelUse(text, shared, null));
    if (shared) {
      context.levels().declare(text); // Rows below may have the items.
    } else if (here) {
      texts.add(text);
    }
  }

  private void mark(int column, Text text, boolean here) {
    HeaderRow header = columns.header();
    Text name = header == null ? null : header.name(column);
    if (here && MarkSigns.saysNo(MarkSigns.kind(text.plain()))) {
      context.discard(text, "mark that says no");
    } else if (header != null && name != null) {
      header.use(name);
      levels.add(new LevelUse(name, true, here ? text : null));
      if (here) {
        texts.add(text);
      }
    }
  }

  private void other(int column, Text text, boolean here) {
    if (here && MarkSigns.isToFillIn(text.plain())) {
      context.discard(text, "box to be filled in");
    } else if (here) {
      others.add(column);
      texts.add(text);
    }
  }

  boolean isEmpty() {
    return texts.isEmpty() && rest.isEmpty();
  }

  boolean hasCode() {
    return code != null;
  }

  /** Adds the items of the row below a parent, with the values. */
  void set(List<TableItem> items, TableItem parent, @Nullable TableItem head) {
    TableItem first = items.get(0);
    TableItem above = parent;
    if (code != null && (items.size() > 1 || first.hasCode() || !first.hasText())) {
      above = parent.add(codeAsText());
    }
    items.forEach(above::add);
    for (TableItem item : items) {
      for (LevelUse level : levels) {
        item.details = item.details.plus(level);
      }
    }
    levels.clear();
    set(items.size() > 1 && head != null ? head : first);
  }

  /** The code as an item, for a row that has several texts or none. */
  TableItem codeAsText() {
    TableItem item = new TableItem(ItemKind.HEADING, code, row.span());
    code = null;
    return item;
  }

  /** All values as the text of an item, for a row that has nothing else. */
  TableItem asText() {
    Text text = texts.isEmpty() ? null : Text.join(texts, Coding.JOINT);
    TableItem item = new TableItem(ItemKind.STATEMENT, text, row.span());
    item.kind = texts.size() == 1 ? null : ItemKind.STATEMENT;
    item.addRest(rest);
    return item;
  }

  /** Sets the values of an item. */
  void set(TableItem item) {
    Details details = item.details;
    if (code != null && item.hasCode()) {
      item.add(codeAsText());
    } else if (code != null) {
      details = details.withCode(code);
    }
    for (LevelUse level : levels) {
      details = details.plus(level);
    }
    for (int column : others) {
      details = with(details, column);
    }
    item.details = details;
    item.addRest(rest);
  }

  private Details with(Details before, int column) {
    Details details = before;
    HeaderRow header = columns.header();
    List<Text> values = row.at(column).parts().texts();
    switch (columns.role(column)) {
      case TYPE -> details = details.withType(Text.join(values, Coding.BREAK));
      case NOTE -> {
        for (Text value : values) {
          details = details.plusNote(value);
        }
      }
      default -> {
        for (Text value : values) {
          Text name = header == null ? null : header.name(column);
          details =
              header == null || name == null
                  ? details.plusNote(value)
                  : RowReader.with(details, header, column, value);
        }
      }
    }
    return details;
  }
}
