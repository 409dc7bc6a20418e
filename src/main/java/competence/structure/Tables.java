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
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block.Table next = block instanceof Block.Table table ? table : null;
      while (next != null && i + 1 < blocks.size() && goesOn(next, blocks.get(i + 1))) {
        next = joined(next, (Block.Table) blocks.get(++i));
      }
      read.addAll(next == null ? List.of(block) : reader.read(next));
    }
    return read;
  }

  /** Whether a table goes on in the next one, as on a new page: both begin with the same row. */
  private static boolean goesOn(Block.Table table, Block next) {
    if (!(next instanceof Block.Table other)
        || other.caption() != null
        || table.rows().size() < 2
        || other.rows().size() < 2) {
      return false;
    }
    List<String> names = texts(table.rows().get(0));
    boolean distinct = names.size() > 1 && names.stream().distinct().count() == names.size();
    return distinct && names.equals(texts(other.rows().get(0)));
  }

  private static List<String> texts(Block.Row row) {
    return row.cells().stream()
        .flatMap(cell -> cell.blocks().stream())
        .map(block -> block instanceof Block.Paragraph text ? text.text().plain() : "")
        .toList();
  }

  private static Block.Table joined(Block.Table table, Block.Table next) {
    List<Block.Row> rows = new ArrayList<>(table.rows());
    int groups = rows.get(rows.size() - 1).group() + 1;
    for (Block.Row row : next.rows()) {
      rows.add(new Block.Row(row.cells(), row.header(), row.group() + groups, row.span()));
    }
    return new Block.Table(table.caption(), rows, table.span().to(next.span()));
  }
}
