package competence.reader.text;

import competence.outline.Block;
import competence.source.Span;
import java.util.List;

/**
 * A row of a flattened table whose cells are not read yet.
 *
 * @param cells its cells, in order
 * @param line where it stands
 * @param kept whether it is none of the table's own, but was kept because it is no echo
 */
record FlatRow(List<FlatCell> cells, Span line, boolean kept) {

  /** Reads it; adds nothing if it was kept and says nothing. */
  void read(FieldText fields, List<Block.Row> rows) {
    List<Block.Cell> read = cells.stream().map(cell -> cell.read(fields)).toList();
    if (!kept || read.stream().anyMatch(cell -> !cell.blocks().isEmpty())) {
      rows.add(new Block.Row(read, false, line));
    }
  }
}
