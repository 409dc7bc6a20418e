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
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Block.Table table)) {
        read.add(blocks.get(i));
        continue;
      }
      List<Block.Table> pages = new ArrayList<>(List.of(table));
      while (i + 1 < blocks.size() && goesOn(table, blocks.get(i + 1))) {
        pages.add((Block.Table) blocks.get(++i));
      }
      read.addAll(reader.apply(pages.size() == 1 ? table : joined(pages)));
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

  private static Block.Table joined(List<Block.Table> pages) {
    List<Block.Row> rows = new ArrayList<>();
    for (Block.Table page : pages) {
      int groups = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).group() + 1;
      for (Block.Row row : page.rows()) {
        rows.add(new Block.Row(row.cells(), row.header(), row.group() + groups, row.span()));
      }
    }
    Block.Table first = pages.get(0);
    return new Block.Table(
        first.caption(), rows, first.span().to(pages.get(pages.size() - 1).span()));
  }
}
