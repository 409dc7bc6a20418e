package competence.structure;

import competence.diagnostic.Code;
import competence.ledger.Coding;
import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a table. */
final class RowWork implements TreeMaker.Work {
  private final TreeMaker maker;
  private final Block.Table table;
  private final Group group;
  private final Spans spans;
  private Columns columns = Columns.NONE;
  private boolean named;
  private int at;

  RowWork(TreeMaker maker, Block.Table table, Group group) {
    this.maker = maker;
    this.table = table;
    this.group = group;
    this.spans = new Spans(group);
  }

  @Override
  public void moveTo(Draft parent) {
    group.moveTo(parent);
    spans.close();
  }

  @Override
  public boolean step() {
    if (at == table.rows().size()) {
      if (named) {
        maker.endOfRows();
      }
      return false;
    }
    Block.Row row = table.rows().get(at++);
    List<Block.Cell> cells = row.cells();
    if (maker.refuses(cells)) {
      return false;
    } else if (cells.stream().anyMatch(cell -> CellContent.hasHeading(cell.blocks()))) {
      layout(cells);
    } else if (row.header() && at < table.rows().size() && holdsNamesOnly(cells)) {
      header(row);
    } else {
      List<Block.Cell> own = spans.begin(cells, columns, maker);
      row(spans.group(), RowContent.of(own, columns));
    }
    return true;
  }

  /** Whether no cell holds a list or a table, which cannot be the name of a column. */
  private static boolean holdsNamesOnly(List<Block.Cell> cells) {
    return cells.stream().allMatch(cell -> CellContent.of(cell.blocks()).rest().isEmpty());
  }

  /** A table that only arranges the page: its cells are read one after the other. */
  private void layout(List<Block.Cell> cells) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      maker.push(new BlockWork(maker, cells.get(i).blocks(), group));
    }
  }

  /** Column headings name the fields of the cells below; a single text names the rows below. */
  private void header(Block.Row row) {
    List<Text> names = new ArrayList<>();
    for (Block.Cell cell : spans.place(row.cells())) {
      Text name = CellContent.of(cell.blocks()).text();
      names.add(name == null ? new Text("", cell.span(), List.of()) : name);
    }
    List<Text> filled = names.stream().filter(name -> !name.markdown().isEmpty()).toList();
    if (filled.size() == 1 && group.parent.kind == ItemKind.HEADING) {
      maker.heading(filled.get(0), Sections.ROWS_RANK, group);
      named = true;
    } else if (filled.size() == 1) {
      maker.statement(filled.get(0), LineKind.STEM, group);
    } else if (!filled.isEmpty()) {
      columns = columns.renamed(names, maker.rules.profile().columns());
      Text all = Text.join(filled, Coding.JOINT);
      maker.drop(all, "column names");
      maker.note(Code.DOC103, all, "read as column names, and left out: " + all.plain(), null);
    }
  }

  private void row(Group place, RowContent content) {
    if (content.texts().isEmpty()) {
      if (!content.rest().isEmpty()) {
        below(place, place.last == null ? place.parent : place.last, content.rest());
      }
      return;
    }
    Text text = Text.join(content.texts(), Coding.JOINT);
    LineKind kind = maker.rules.kindOf(text);
    if (kind == LineKind.OMIT) {
      maker.leaveOut(text);
    } else if (content.isPlainLine() && isNamed(place, kind)) {
      maker.namedHeading(text, kind, place);
    } else {
      Draft draft = item(place, content, text, kind);
      if (!content.rest().isEmpty()) {
        below(place, draft, content.rest());
      }
    }
  }

  private static boolean isNamed(Group place, LineKind kind) {
    return place.parent.kind == ItemKind.HEADING
        && (kind == LineKind.SECTION || kind == LineKind.HEADING);
  }

  private Draft item(Group place, RowContent content, Text text, LineKind kind) {
    Draft draft;
    if (content.isOneCell()) {
      draft = maker.statement(text, kind, place);
    } else {
      draft = maker.add(place.parent, ItemKind.STATEMENT, text);
      place.forget();
      place.last = draft;
    }
    maker.set(draft, content.details());
    return draft;
  }

  private void below(Group place, Draft parent, List<Block> blocks) {
    if (place.stem == parent) {
      place.stem = null;
    }
    maker.push(new BlockWork(maker, blocks, new Group(parent)));
  }
}
