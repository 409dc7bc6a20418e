package competence.reader.markdown;

import competence.outline.Block;
import competence.outline.Text;
import competence.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Makes tables of an outline. */
final class Tables {
  private Tables() {}

  /**
   * A table, its first row marked as column headings.
   *
   * @param text gives the text of a cell; null if it has none
   */
  static Block.Table table(Node table, Function<Node, @Nullable Text> text, SourceText source) {
    List<Block.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          Text content = text.apply(cell);
          List<Block> blocks = content == null ? List.of() : List.of(new Block.Paragraph(content));
          cells.add(new Block.Cell(blocks, 1, NodeText.blockSpan(cell, source)));
        }
        rows.add(new Block.Row(cells, part instanceof TableHead, NodeText.blockSpan(row, source)));
      }
    }
    return new Block.Table(rows, NodeText.blockSpan(table, source));
  }
}
