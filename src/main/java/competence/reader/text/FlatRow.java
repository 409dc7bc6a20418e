package competence.reader.text;

import competence.outline.Block;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a flattened table. Its cells are read only when all tables of the document are scanned,
 * because the dialect is known then.
 *
 * @param kept whether it is no row of the table, but was kept because it is no echo
 */
record FlatRow(List<Cell> cells, Span line, boolean kept) {

  /** A cell whose content is not read yet: only these texts of it are read. */
  record Cell(Span span, boolean raw, List<Span> texts) {

    static Cell of(RowFields.Field field) {
      return new Cell(field.span(), field.raw(), List.of(field.span()));
    }

    private Block.Cell read(FieldReader fields) {
      List<Block> blocks = new ArrayList<>();
      for (Span text : texts) {
        blocks.addAll(raw ? fields.rawBlocks(text) : fields.blocks(text));
      }
      return new Block.Cell(blocks, 1, span);
    }
  }

  /** Reads it; adds nothing if it was kept and has no content. */
  void read(FieldReader fields, List<Block.Row> rows) {
    List<Block.Cell> read = cells.stream().map(cell -> cell.read(fields)).toList();
    if (!kept || read.stream().anyMatch(cell -> !cell.blocks().isEmpty())) {
      rows.add(new Block.Row(read, false, line));
    }
  }
}
