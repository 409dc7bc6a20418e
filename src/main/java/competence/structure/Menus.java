package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out menus: runs of three or more short paragraphs or entries that are nothing but links. A
 * list of links is a menu only before the first heading and if the document has other content.
 */
final class Menus {
  private static final int FEWEST = 3;

  private final PassContext context;
  private final List<Block> blocks;
  private final int firstHeading;

  private Menus(List<Block> blocks, PassContext context) {
    this.blocks = blocks;
    this.context = context;
    int at = 0;
    while (at < blocks.size() && !(blocks.get(at) instanceof Block.Heading)) {
      at++;
    }
    this.firstHeading = at;
  }

  static Outline leaveOut(Outline outline, PassContext context) {
    return outline.withBlocks(new Menus(outline.blocks(), context).rest());
  }

  private List<Block> rest() {
    List<Block> rest = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = endOfRun(at);
      List<Line> links = links(at, end);
      if (links.size() >= FEWEST && hasOtherContent(at, end) && mayBeLeftOut(links)) {
        leaveOut(at, end, links, rest);
        at = end;
      } else {
        warnOfLinks(at);
        rest.addAll(blocks.subList(at, Math.max(end, at + 1)));
        at = Math.max(end, at + 1);
      }
    }
    return rest;
  }

  private void warnOfLinks(int at) {
    Block block = blocks.get(at);
    LinkBlock links = block instanceof Block.Bullets ? LinkBlock.of(block) : null;
    if (links != null
        && links.lines().size() >= FEWEST
        && links.isMenu()
        && hasOtherContent(at, at + 1)
        && mayBeLeftOut(links.lines())) {
      context.report(
          Code.TREE207,
          block.span(),
          "each of these " + links.lines().size() + " items is a link: they may be a menu",
          PassContext.otherwise(links.texts().get(0), Profile.As.OMIT));
    }
  }

  /** Blocks of links, and between or after them blocks without letters. */
  private int endOfRun(int from) {
    int at = from;
    while (at < blocks.size()) {
      LinkBlock block = LinkBlock.of(blocks.get(at));
      boolean link = block != null && block.isMenu() && (!block.list() || at < firstHeading);
      if (!link && (block == null || !block.isSigns())) {
        break;
      }
      at++;
    }
    return at;
  }

  private List<Line> links(int from, int to) {
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks.subList(from, to)) {
      LinkBlock links = LinkBlock.of(block);
      if (links != null) {
        links.lines().stream().filter(line -> line.link() != Line.Link.NONE).forEach(lines::add);
      }
    }
    return lines;
  }

  /** Whether something else in the document may have items. */
  private boolean hasOtherContent(int from, int to) {
    int paragraphs = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (i == from) {
        i = to - 1;
      } else if (blocks.get(i) instanceof Block.Paragraph) {
        paragraphs++;
      } else if (!(blocks.get(i) instanceof Block.Heading)) {
        return true;
      }
    }
    return paragraphs >= FEWEST;
  }

  private boolean mayBeLeftOut(List<Line> links) {
    return links.stream().noneMatch(line -> Noise.isDeclared(line.text(), context.profile()));
  }

  private void leaveOut(int from, int to, List<Line> links, List<Block> rest) {
    for (Block block : blocks.subList(from, to)) {
      LinkBlock left = LinkBlock.of(block);
      if (left == null) {
        rest.add(block);
      } else {
        context.discard(left.texts(), "menu");
      }
    }
    Text first = links.get(0).text();
    Text last = links.get(links.size() - 1).text();
    context.guess(
        Code.TREE201,
        first,
        Profile.As.OMIT,
        Profile.As.STATEMENT,
        "left out as a menu: "
            + links.size()
            + " links, from \""
            + first.plain()
            + "\" to \""
            + last.plain()
            + '"');
  }
}
