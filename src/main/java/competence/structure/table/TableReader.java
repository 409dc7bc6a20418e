package competence.structure.table;

import competence.diagnostic.Code;
import competence.limit.Limit;
import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Text;
import competence.profile.StructureHabits.As;
import competence.structure.Flows;
import competence.structure.PassContext;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of a document, one after the other. */
public final class TableReader {
  private final PassContext context;
  private final HeaderRows headers;
  private final TableWording wording;
  private boolean refused;

  /** Reads the tables of one document. */
  public TableReader(PassContext context) {
    this.context = context;
    this.headers = new HeaderRows(context);
    this.wording = new TableWording(context.profile());
  }

  /** Reports what no table refers to. Call it after the last table. */
  public void finish() {
    headers.finish();
  }

  /** The content of a table as lists, and as it is where the table only arranges the page. */
  public List<Block> read(Block.Table whole) {
    if (refuses(whole)) {
      return List.of();
    }
    TableNotes notes = new TableNotes(context, context.numberOf(whole));
    if (notes.decided() == As.OMIT) {
      context.leaveOut(Flows.texts(List.of(whole)), "a table, as the profile says");
      return List.of();
    }
    Block.Table table = whole;
    if (notes.decided() == null && Card.is(whole, context.profile())) {
      table = Card.asRow(whole);
      notes.guess(
          Code.TREE247,
          whole.span(),
          As.ROWS,
          "read as one item: the cells on the left are names as columns have them",
          null);
    }
    if (table.caption() == null && isBox(table)) {
      return table.rows().get(0).cells().get(0).blocks();
    }
    List<Block> blocks = new ArrayList<>();
    List<GridRow> run = new ArrayList<>();
    boolean layout = false;
    for (GridRow row : CellGrid.rows(table)) {
      if (notes.decided() == As.CELLS || (notes.decided() == null && hasHeading(row))) {
        readRows(notes, run, blocks);
        run.clear();
        row.cells().stream()
            .filter(GridCell::isFilled)
            .forEach(c -> blocks.addAll(c.parts().blocks()));
        if (!layout) {
          notes.guess(
              Code.TREE248,
              row.span(),
              As.CELLS,
              "read cell by cell"
                  + (notes.decided() == null ? ": the table has headings in it" : ""),
              null);
        }
        layout = true;
      } else {
        run.add(row);
      }
    }
    readRows(notes, run, blocks);
    return withCaption(table, blocks, layout);
  }

  private void readRows(TableNotes notes, List<GridRow> rows, List<Block> blocks) {
    if (rows.isEmpty()) {
      return;
    }
    TableItem root = TableItem.root(CellGrid.span(rows));
    new TableParts(context, notes, headers, wording, rows).read(root);
    Block.Bullets list = root.bullets();
    if (list != null) {
      blocks.add(list);
    }
  }

  /** A caption heads the rows of its table. */
  private List<Block> withCaption(Block.Table table, List<Block> blocks, boolean layout) {
    Block.Paragraph caption = table.caption();
    if (caption == null) {
      return blocks;
    } else if (layout) {
      blocks.add(0, caption);
      return blocks;
    }
    Text text = caption.text();
    TableItem root = TableItem.root(table.span());
    TableItem head = root.add(new TableItem(wording.kindOfParent(text, true), text, table.span()));
    if (blocks.isEmpty()) {
      head.kind = ItemKind.STATEMENT;
    }
    head.rest = blocks;
    Block.Bullets list = root.bullets();
    return list == null ? List.of() : List.of(list);
  }

  /** Whether a table is the frame of one bold text, which may head what follows. */
  private static boolean isBox(Block.Table table) {
    return table.rows().size() == 1
        && table.rows().get(0).cells().size() == 1
        && new CellParts(table.rows().get(0).cells().get(0).blocks()).isText()
        && new CellParts(table.rows().get(0).cells().get(0).blocks()).isBold();
  }

  private static boolean hasHeading(GridRow row) {
    return row.cells().stream().anyMatch(cell -> cell.isFilled() && cell.parts().hasHeading());
  }

  private boolean refuses(Block.Table table) {
    int most = context.limits().of(Limit.COLUMNS);
    for (Block.Row row : table.rows()) {
      if (row.cells().size() > most && !refused) {
        refused = true;
        context.report(
            Code.LIMIT103,
            row.cells().get(most).span(),
            "this row has more cells than the limit of " + most,
            "look for lines or tables that were joined" + context.limits().remedy(Limit.COLUMNS));
      }
    }
    return refused;
  }
}
