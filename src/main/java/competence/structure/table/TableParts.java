package competence.structure.table;

import competence.diagnostic.Code;
import competence.model.ItemKind;
import competence.outline.Text;
import competence.structure.PassContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table part by part: each part has column names, or groups of rows, of its own. */
final class TableParts {
  /** A group of rows with a name, or the rows before the first one. */
  private record Part(@Nullable GridRow name, @Nullable HeaderRow header, List<GridRow> rows) {}

  private record Open(String look, TableItem item) {}

  private final PassContext context;
  private final HeaderRows headers;
  private final TableWording wording;
  private final List<GridRow> rows;
  private final ColumnNames names;
  private final TableNotes notes;
  private final CellItems cells;
  private final int width;

  /** Whether the first column holds codes. */
  private final boolean codes;

  /** Whether the last part that was read is a name without rows. */
  private boolean afterName;

  TableParts(
      PassContext context,
      TableNotes notes,
      HeaderRows headers,
      TableWording wording,
      List<GridRow> rows) {
    this.context = context;
    this.headers = headers;
    this.wording = wording;
    this.rows = rows;
    this.names = new ColumnNames(context.profile().columns());
    this.notes = notes;
    this.cells = new CellItems(context);
    this.width = Math.min(CellGrid.width(rows), CellGrid.MOST_COLUMNS);
    this.codes = beginsWithCodes();
  }

  /** Adds the items of the table below a root. */
  void read(TableItem root) {
    if (OneColumn.fits(rows)) {
      new OneColumn(context, headers, wording, names, cells).read(rows, root);
    } else {
      groups(parts(), root);
    }
    TableEnds.mend(root);
    if (cells.separated() > 0) {
      notes.report(
          Code.TREE254,
          rows.get(0),
          "paragraphs or lines of "
              + (cells.separated() == 1 ? "a cell were" : cells.separated() + " cells were")
              + " read as separate items: each could be alone",
          null);
    }
  }

  private List<Part> parts() {
    HeaderRules rules = new HeaderRules(rows, names);
    GroupRows groups = new GroupRows(rows, width, codes, wording);
    List<Part> parts = new ArrayList<>();
    Part part = new Part(null, null, new ArrayList<>());
    parts.add(part);
    boolean first = true;
    for (int at = 0; at < rows.size(); at++) {
      GridRow row = rows.get(at);
      HeaderRow repeated = headers.repeatedBy(row);
      int count = repeated == null ? rules.count(at, first) : 1;
      if (repeated != null && (!repeated.isContent() || part.header() == repeated)) {
        headers.discard(row);
        part = renamed(part, repeated, parts);
      } else if (count > 0) {
        part = renamed(part, headers.add(rows.subList(at, at + count)), parts);
        at += count - 1;
      } else if (groups.isGroup(row)) {
        part = new Part(row, part.header(), new ArrayList<>());
        parts.add(part);
      } else {
        part.rows().add(row);
        first = false;
      }
    }
    return parts;
  }

  /** A part with column names: the last one, if it has no rows yet. */
  private static Part renamed(Part last, HeaderRow header, List<Part> parts) {
    if (header.equals(last.header())) {
      return last;
    } else if (last.rows().isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    Part part = new Part(last.rows().isEmpty() ? last.name() : null, header, new ArrayList<>());
    parts.add(part);
    return part;
  }

  private boolean beginsWithCodes() {
    long codes = 0;
    long all = 0;
    for (GridRow row : rows) {
      if (row.cells().size() > 1 && row.at(0).isFilled()) {
        all++;
        codes += ColumnFacts.isCode(row.at(0).parts().plain()) ? 1 : 0;
      }
    }
    return codes > 0 && codes * 10 >= all * 7;
  }

  private void groups(List<Part> parts, TableItem root) {
    Deque<Open> open = new ArrayDeque<>();
    int at = 0;
    while (at < parts.size()) {
      int end = at + 1;
      while (end < parts.size() && parts.get(end).header() == parts.get(at).header()) {
        end++;
      }
      read(parts.subList(at, end), open, root);
      at = end;
    }
  }

  /** Reads parts with the same columns. */
  private void read(List<Part> parts, Deque<Open> open, TableItem root) {
    List<GridRow> body = parts.stream().flatMap(part -> part.rows().stream()).toList();
    HeaderRow header = parts.get(0).header();
    PartReader reader = PartReader.of(context, notes, header, body, width, names, cells, wording);
    GridRow first = null;
    for (Part part : parts) {
      GridRow name = part.name();
      if (name != null) {
        first = first == null ? name : first;
        open(name, open, root);
      }
      afterName = name != null && part.rows().isEmpty();
      TableItem group = open.isEmpty() ? root : open.element().item();
      reader.read(part.rows(), group);
    }
    if (first != null) {
      notes.report(
          Code.TREE245,
          first,
          "read as the name of a group: its text has the row for itself, and rows follow",
          null);
    }
  }

  /** Opens a group; one that looks like an open one ends that. */
  private void open(GridRow row, Deque<Open> open, TableItem root) {
    String look = GroupRows.look(row);
    boolean known = open.stream().anyMatch(group -> group.look().equals(look));
    if (known) {
      while (!open.pop().look().equals(look)) {}
    } else if (!afterName && !open.isEmpty()) {
      open.pop();
    }
    TableItem parent = open.isEmpty() ? root : open.element().item();
    List<Integer> filled = row.filled();
    Text text = row.at(filled.get(filled.size() - 1)).parts().text();
    TableItem item =
        text == null
            ? new TableItem(ItemKind.HEADING, null, row.span())
            : cells.group(CellParts.withoutBold(text), row.span(), codes);
    if (item.text != null) {
      item.kind = wording.kindOfParent(item.text, true);
    }
    if (filled.size() > 1) {
      item.details = item.details.withCode(row.at(filled.get(0)).parts().text());
    }
    open.push(new Open(look, parent.add(item)));
  }
}
