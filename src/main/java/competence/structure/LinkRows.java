package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out rows of tables that are nothing but links, where other rows have more, and a link into
 * the page at the end of a part.
 */
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
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean ends = i + 1 == blocks.size() || blocks.get(i + 1) instanceof Block.Heading;
      List<Text> way = i > 0 && ends ? wayBack(block) : List.of();
      if (!way.isEmpty()) {
        leaveOut(way, "way back", "left out: a link into the page alone at the end of a part");
        changed = true;
      } else {
        Block left = block instanceof Block.Table table ? rest(table) : block;
        changed |= left != block;
        rest.add(left);
      }
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
          leaveOutCells(List.of(cell));
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
    links.forEach(row -> leaveOutCells(row.cells()));
    List<Block.Row> rest = table.rows().stream().filter(row -> !links.contains(row)).toList();
    return new Block.Table(table.caption(), rest, table.span());
  }

  private void leaveOutCells(List<Block.Cell> cells) {
    List<Text> texts = texts(cells);
    String message = "left out: a row of a table that is nothing but " + texts.size() + " links";
    leaveOut(texts, "row of links", message);
  }

  /** The texts of a paragraph "back to top"; empty if it is another block. */
  private List<Text> wayBack(Block block) {
    LinkBlock link = block instanceof Block.Paragraph ? LinkBlock.of(block) : null;
    boolean way =
        link != null
            && link.leadsInside()
            && link.isMenu()
            && link.texts().stream().noneMatch(text -> Noise.isDeclared(text, context.profile()));
    return link == null || !way ? List.of() : link.texts();
  }

  private void leaveOut(List<Text> texts, String reason, String message) {
    context.discard(texts, reason);
    context.guess(Code.TREE203, texts.get(0), Profile.As.OMIT, Profile.As.STATEMENT, message);
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
