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

  private Block rest(Block.Table table) {
    List<Block.Row> links = table.rows().stream().filter(this::isLinks).toList();
    long others = table.rows().stream().filter(row -> !row.header()).count() - links.size();
    if (links.isEmpty() || others < 1) {
      return table;
    }
    for (Block.Row row : links) {
      List<Text> texts = texts(row);
      leaveOut(
          texts,
          "row of links",
          "left out: a row of a table that is nothing but " + texts.size() + " links");
    }
    List<Block.Row> rest = table.rows().stream().filter(row -> !links.contains(row)).toList();
    return new Block.Table(table.caption(), rest, table.span());
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
    int links = 0;
    for (Block.Cell cell : row.cells()) {
      for (Block block : cell.blocks()) {
        LinkBlock lines = LinkBlock.of(block);
        if (lines == null || !lines.isMenu()) {
          return false;
        }
        links += lines.lines().size();
      }
    }
    return !row.header()
        && links >= FEWEST
        && texts(row).stream().noneMatch(text -> Noise.isDeclared(text, context.profile()));
  }

  private static List<Text> texts(Block.Row row) {
    List<Text> texts = new ArrayList<>();
    for (Block.Cell cell : row.cells()) {
      for (Block block : cell.blocks()) {
        LinkBlock lines = LinkBlock.of(block);
        texts.addAll(lines == null ? List.of() : lines.texts());
      }
    }
    return texts;
  }
}
