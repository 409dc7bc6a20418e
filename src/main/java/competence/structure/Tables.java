package competence.structure;

import competence.outline.Block;
import competence.outline.Outline;
import competence.structure.table.TableReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns each table into headings and entries, inner tables first. */
final class Tables implements Pass {
  @Override
  public String name() {
    return "tables";
  }

  @Override
  public Outline apply(Outline outline, PassContext context) {
    TableReader reader = new TableReader(context);
    Outline read = Flows.rewrite(outline, (blocks, place) -> rewrite(blocks, reader::read));
    reader.finish();
    return read;
  }

  /** The content of the cells remains, in the order of the document. */
  @Override
  public Outline skip(Outline outline, PassContext context) {
    return Flows.rewrite(outline, (blocks, place) -> rewrite(blocks, Tables::cells));
  }

  private static List<Block> cells(Block.Table table) {
    List<Block> blocks = new ArrayList<>();
    if (table.caption() != null) {
      blocks.add(table.caption());
    }
    table.rows().forEach(row -> row.cells().forEach(cell -> blocks.addAll(cell.blocks())));
    return blocks;
  }

  private static List<Block> rewrite(
      List<Block> blocks, Function<Block.Table, List<Block>> reader) {
    if (blocks.stream().noneMatch(Block.Table.class::isInstance)) {
      return blocks;
    }
    List<Block> read = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        read.addAll(reader.apply(table));
      } else {
        read.add(block);
      }
    }
    return read;
  }
}
