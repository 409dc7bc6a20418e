package competence.structure.table;

import competence.outline.Text;
import competence.source.Span;
import competence.structure.PassContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The items above the items of a row: those of the columns on the left. A cell that is blank,
 * merged with the one above or equal to it goes on with the same item.
 */
final class Parents {
  private static final String SEPARATORS = ">\u203A\u00BB\u2192/";

  private final PassContext context;
  private final TableColumns columns;
  private final TableWording wording;

  /** The items of the last row by column; null where there is none. */
  private final List<@Nullable TableItem> open = new ArrayList<>();

  private TableItem group;
  private @Nullable TableItem added;
  private @Nullable Text code;

  Parents(PassContext context, TableColumns columns, TableWording wording) {
    this.context = context;
    this.columns = columns;
    this.wording = wording;
    this.group = TableItem.root(Span.at(0));
  }

  void begin(TableItem newGroup) {
    group = newGroup;
    open.clear();
  }

  /** Whether no item of a column is open. */
  boolean isEmpty() {
    return open.stream().allMatch(Objects::isNull);
  }

  /** The lowest item that the row added; null if it goes on with those above. */
  @Nullable TableItem added() {
    return added;
  }

  /** The item that the items of the row are below. */
  TableItem lowest() {
    TableItem lowest = group;
    for (TableItem item : open) {
      lowest = item == null ? lowest : item;
    }
    return lowest;
  }

  /** A code that is beside the text of the row; null if there is none. */
  @Nullable Text code() {
    return code;
  }

  void read(GridRow row) {
    added = null;
    code = null;
    TableItem above = group;
    for (int i = 0; i < columns.roles().size(); i++) {
      if (open.size() == i) {
        open.add(null);
      }
      ColumnRole role = columns.role(i);
      boolean label = role == ColumnRole.PARENT && isLabel(row, i);
      if (code != null && row.at(i).isFilled() && (label || role == ColumnRole.CODE_OF_PARENT)) {
        column(row, i, above); // Only the first of several codes is one.
      } else if (label || role == ColumnRole.CODE_OF_PARENT) {
        code = row.at(i).isFilled() ? row.at(i).parts().text() : code;
        if (added != null) {
          open.set(i, null);
        }
      } else if (role == ColumnRole.PARENT) {
        column(row, i, above);
      } else if (role == ColumnRole.PATH && row.at(i).isFilled()) {
        path(row.at(i), i, above);
      }
      TableItem item = open.get(i);
      above = item == null ? above : item;
    }
  }

  /** Whether a cell is the code of the one beside it, which covers the same rows. */
  private boolean isLabel(GridRow row, int column) {
    GridCell cell = row.at(column);
    int next = column + 1;
    while (next < row.cells().size() && !row.at(next).isFilled()) {
      next++;
    }
    return columns.header() == null
        && cell.isFilled()
        && next < row.cells().size()
        && row.at(next).rows() == cell.rows()
        && row.at(next).parts().text() != null
        && cell.columns() == 1
        && cell.parts().rest.isEmpty()
        && ColumnFacts.isCode(cell.parts().plain());
  }

  private void column(GridRow row, int column, TableItem above) {
    GridCell cell = row.at(column);
    if (!cell.isFilled()) {
      if (added != null) {
        open.set(column, null);
      }
      return;
    }
    TableItem before = open.get(column);
    Text text = cell.parts().text();
    boolean same =
        added == null
            && before != null
            && before.text != null
            && text != null
            && cell.parts().rest.isEmpty()
            && before.text.plain().equals(text.plain());
    if (same && text != null) {
      context.discard(text, "repeated name of a group");
      if (code != null) {
        context.discard(code, "repeated code of a group");
      }
    } else {
      TableItem item = above.add(item(cell, text));
      item.details = item.details.withCode(code);
      open.set(column, item);
      added = item;
    }
    code = null;
  }

  private TableItem item(GridCell cell, @Nullable Text text) {
    TableItem item =
        new TableItem(
            text == null ? null : wording.kindOfParent(text, isHead(cell)),
            text == null ? null : CellParts.withoutBold(text),
            cell.span());
    item.rest = cell.parts().rest;
    return item;
  }

  private boolean isHead(GridCell cell) {
    return cell.header()
        || columns.has(ColumnRole.ITEMS_OF_LEVEL)
        || columns.has(ColumnRole.ITEMS_OF_GROUP);
  }

  /** The items of a path such as "Cooking > Cold dishes", from the one that is new. */
  private void path(GridCell cell, int column, TableItem above) {
    Text text = cell.parts().text();
    if (text == null) {
      return;
    }
    TableItem parent = above;
    for (Text part : parts(text)) {
      TableItem last = parent.below.isEmpty() ? null : parent.below.get(parent.below.size() - 1);
      if (last != null && last.text != null && last.text.plain().equals(part.plain())) {
        context.discard(part, "repeated name of a group");
        parent = last;
      } else {
        parent = parent.add(new TableItem(wording.kindOfParent(part, true), part, part.span()));
        added = parent;
      }
    }
    open.set(column, parent);
  }

  private List<Text> parts(Text path) {
    List<Text> parts = new ArrayList<>();
    String plain = path.plain();
    int from = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || SEPARATORS.indexOf(plain.charAt(i)) >= 0) {
        Text part = context.slicer().slice(path, from, i);
        Text sign = i == plain.length() ? null : context.slicer().slice(path, i, i + 1);
        if (part == null || (sign == null && i < plain.length())) {
          return List.of(path);
        }
        parts.add(part);
        from = i + 1;
      }
    }
    discardSigns(path);
    return parts;
  }

  private void discardSigns(Text path) {
    String plain = path.plain();
    for (int i = 0; i < plain.length(); i++) {
      Text sign =
          SEPARATORS.indexOf(plain.charAt(i)) < 0 ? null : context.slicer().slice(path, i, i + 1);
      if (sign != null) {
        context.discard(sign, "separator of a path");
      }
    }
  }
}
