package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/** Leaves out rows of tables that are nothing but links, where other rows have more. */
final class LinkRows {
  private static final int FEWEST = 2;
  private static final int FEWEST_OF_MENU = 3;

  private final PassContext context;

  private LinkRows(PassContext context) {
    this.context = context;
  }

  static Outline leaveOut(Outline outline, PassContext context) {
    LinkRows rows = new LinkRows(context);
    return Flows.rewrite(outline, (blocks, place) -> rows.rest(blocks));
  }

  private List<Block> rest(List<Block> blocks) {
    boolean changed = false;
    List<Block> rest = new ArrayList<>();
    for (Block block : blocks) {
      Block left = block instanceof Block.Table table ? rest(table) : block;
      changed |= left != block;
      rest.add(left);
    }
    return changed ? rest : blocks;
  }

  /** Leaves out the cells of a layout table that are menus: they are beside headings. */
  private Block.Table withoutMenus(Block.Table table) {
    List<Block.Row> rows = new ArrayList<>();
    boolean changed = false;
    for (Block.Row row : table.rows()) {
      boolean headed =
          row.cells().stream()
              .anyMatch(cell -> cell.blocks().stream().anyMatch(Block.Heading.class::isInstance));
      List<Block.Cell> cells = new ArrayList<>();
      for (Block.Cell cell : row.cells()) {
        boolean menu = headed && isLinks(List.of(cell), FEWEST_OF_MENU);
        if (menu) {
          leaveOut(List.of(cell));
        }
        changed |= menu;
        cells.add(menu ? cell.withBlocks(List.of()) : cell);
      }
      rows.add(new Block.Row(cells, row.header(), row.group(), row.span()));
    }
    return changed ? new Block.Table(table.caption(), rows, table.span()) : table;
  }

  private Block rest(Block.Table whole) {
    Block.Table table = withoutMenus(whole);
    List<Block.Row> links = table.rows().stream().filter(this::isLinks).toList();
    long others = table.rows().stream().filter(row -> !row.header()).count() - links.size();
    if (links.isEmpty() || others < 1) {
      return table;
    }
    links.forEach(row -> leaveOut(row.cells()));
    List<Block.Row> rest = table.rows().stream().filter(row -> !links.contains(row)).toList();
    return new Block.Table(table.caption(), rest, table.span());
  }

  private void leaveOut(List<Block.Cell> cells) {
    List<Text> texts = texts(cells);
    context.discard(texts, "row of links");
    context.guess(
        Code.TREE203,
        texts.get(0),
        Profile.As.OMIT,
        Profile.As.STATEMENT,
        "left out: a row of a table that is nothing but " + texts.size() + " links");
  }

  private boolean isLinks(Block.Row row) {
    return !row.header() && isLinks(row.cells(), FEWEST);
  }

  private boolean isLinks(List<Block.Cell> cells, int fewest) {
    int links = 0;
    for (Block.Cell cell : cells) {
      for (Block block : cell.blocks()) {
        LinkBlock lines = LinkBlock.of(block);
        if (lines == null || !lines.isMenu()) {
          return false;
        }
        links += lines.lines().size();
      }
    }
    return links >= fewest
        && texts(cells).stream().noneMatch(text -> Noise.isDeclared(text, context.profile()));
  }

  private static List<Text> texts(List<Block.Cell> cells) {
    List<Text> texts = new ArrayList<>();
    for (Block.Cell cell : cells) {
      for (Block block : cell.blocks()) {
        LinkBlock lines = LinkBlock.of(block);
        texts.addAll(lines == null ? List.of() : lines.texts());
      }
    }
    return texts;
  }
}
