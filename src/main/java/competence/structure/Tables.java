package competence.structure;

import competence.outline.Block;
import competence.outline.Outline;
import competence.structure.table.TableReader;
import java.util.ArrayList;
import java.util.List;

/** Turns each table into headings and entries, inner tables first. */
final class Tables implements Pass {
  @Override
  public String name() {
    return "tables";
  }

  @Override
  public Outline apply(Outline outline, PassContext context) {
    TableReader reader = new TableReader(context);
    Outline read = Flows.rewrite(outline, (blocks, place) -> rewrite(blocks, reader));
    reader.finish();
    return read;
  }

  private static List<Block> rewrite(List<Block> blocks, TableReader reader) {
    if (blocks.stream().noneMatch(Block.Table.class::isInstance)) {
      return blocks;
    }
    List<Block> read = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        read.addAll(reader.read(table));
      } else {
        read.add(block);
      }
    }
    return read;
  }
}
