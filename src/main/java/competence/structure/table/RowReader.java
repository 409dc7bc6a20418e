package competence.structure.table;

import competence.ledger.Coding;
import competence.model.ItemKind;
import competence.outline.Details;
import competence.outline.Details.LevelUse;
import competence.outline.Details.Property;
import competence.outline.Text;
import competence.structure.LineForm;
import competence.structure.PassContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes items of the rows of a table, whose columns are known. */
final class RowReader {
  private final PassContext context;
  private final TableColumns columns;
  private final CellItems cells;
  private final Parents parents;
  private final Map<Integer, Text> groups;
  private @Nullable GridRow joined;
  private @Nullable TableItem last;

  RowReader(PassContext context, TableColumns columns, CellItems cells, TableWording wording) {
    this.context = context;
    this.columns = columns;
    this.cells = cells;
    this.groups = columns.groups();
    this.parents = new Parents(context, columns, wording);
  }

  /** The first row in which texts of several columns were joined; null if there is none. */
  @Nullable GridRow joined() {
    return joined;
  }

  /** Begins a group: no parent from above goes on. */
  void begin(TableItem group) {
    parents.begin(group);
    last = null;
  }

  void read(GridRow row) {
    parents.read(row);
    boolean matrix =
        columns.has(ColumnRole.ITEMS_OF_LEVEL) || columns.has(ColumnRole.ITEMS_OF_GROUP);
    List<TableItem> items = new ArrayList<>(matrix ? cells(row) : texts(row));
    Values values = new Values(columns, context, row, items.size() > 1, parents.code());
    TableItem head = parents.added();
    if (matrix && head == null && !values.isEmpty() && !values.hasCode()) {
      TableItem text = parents.lowest().add(values.asText());
      items.forEach(text::add);
      return;
    } else if (matrix) {
      head = head == null && values.hasCode() ? parents.lowest().add(values.codeAsText()) : head;
      items.forEach((head == null ? parents.lowest() : head)::add);
    }
    if (matrix || items.isEmpty()) {
      values(row, values, head);
    } else {
      values.set(items, parents.lowest(), head);
      last = items.get(items.size() - 1);
    }
  }

  /** Sets the values of a row that has no text in the column of texts. */
  private void values(GridRow row, Values values, @Nullable TableItem head) {
    int text = columns.roles().indexOf(ColumnRole.TEXT);
    TableItem before = last;
    if (values.isEmpty()) {
      return;
    } else if (head != null) {
      values.set(head);
    } else if (text >= 0 && row.at(text).goesOn() && before != null && !values.hasCode()) {
      values.set(before);
    } else {
      parents.lowest().add(values.asText());
    }
  }

  /** The items of the text column; the columns that no rule knows are joined to it. */
  private List<TableItem> texts(GridRow row) {
    List<Text> texts = new ArrayList<>();
    List<CellParts> parts = new ArrayList<>();
    boolean coded = false;
    for (int i = 0; i < row.cells().size(); i++) {
      ColumnRole role = columns.role(i);
      if (row.at(i).isFilled() && (role == ColumnRole.TEXT || role == ColumnRole.MORE_TEXT)) {
        parts.add(row.at(i).parts());
        coded = columns.coded().contains(i);
        Text text = row.at(i).parts().text();
        if (text != null) {
          texts.add(text);
        }
      }
    }
    if (parts.isEmpty()) {
      return List.of();
    } else if (parts.size() == 1 && columns.header() == null && !columns.has(ColumnRole.PARENT)) {
      return cells.ofRow(parts.get(0), row.span());
    } else if (parts.size() == 1) {
      return plain(row, cells.of(parts.get(0), row.span(), coded));
    }
    boolean label = texts.size() > 1 && LineForm.isLabel(texts.get(0).plain());
    Text code = label && !columns.has(ColumnRole.CODE) ? texts.remove(0) : null;
    TableItem item =
        new TableItem(
            ItemKind.STATEMENT,
            texts.isEmpty() ? null : Text.join(texts, Coding.JOINT),
            row.span());
    item.details = item.details.withCode(code);
    item.kind = texts.size() == 1 && code == null ? null : ItemKind.STATEMENT;
    item.rest = parts.stream().flatMap(part -> part.rest.stream()).toList();
    if (texts.size() > 1 && joined == null) {
      joined = row;
    }
    return List.of(item);
  }

  /** The only text of a row may still be a section or a heading, which its words decide. */
  private List<TableItem> plain(GridRow row, List<TableItem> items) {
    if (items.size() == 1 && row.filled().size() == 1 && parents.isEmpty()) {
      items.get(0).kind = null;
    }
    return items;
  }

  /** The items in the columns of levels and of groups. */
  private List<TableItem> cells(GridRow row) {
    List<TableItem> items = new ArrayList<>();
    TableItem group = null;
    for (int i = 0; i < row.cells().size(); i++) {
      GridCell cell = row.at(i);
      boolean level = columns.role(i) == ColumnRole.ITEMS_OF_LEVEL;
      if ((!level && columns.role(i) != ColumnRole.ITEMS_OF_GROUP) || !cell.isFilled()) {
        continue;
      } else if (cell.parts().isText() && MarkSigns.isDash(cell.parts().plain())) {
        context.discard(cell.parts().texts(), "sign of an empty cell");
        continue;
      }
      Text name = groups.get(i);
      if (name == null) {
        group = null;
      } else if (group == null || group.text == null || !group.text.span().equals(name.span())) {
        group = Objects.requireNonNull(columns.header()).group(name);
        items.add(group);
      }
      for (TableItem item : cells.of(cell.parts(), cell.span(), columns.coded().contains(i))) {
        for (int c = i; level && c < i + cell.columns(); c++) {
          addLevel(item, c);
        }
        (group == null ? items : group.below).add(item);
      }
    }
    return items;
  }

  private void addLevel(TableItem item, int column) {
    HeaderRow header = columns.header();
    Text name = header == null ? null : header.name(column);
    if (header != null && name != null) {
      header.use(name);
      item.addLevel(new LevelUse(name, true, null));
    }
  }

  static Details with(Details details, HeaderRow header, int column, Text value) {
    Text name = header.name(column);
    if (name == null) {
      return details;
    }
    header.use(name);
    return details.plus(new Property(name, value));
  }
}
