package competence.structure;

import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or a list, with its lines and the lines of its entries.
 *
 * @param lines its lines, in order
 * @param list whether it is a list
 */
record LinkBlock(List<Line> lines, boolean list) {
  private static final int SHORT = 6;
  private static final int STATEMENT = 5;

  /** The lines of a block; null if it has anything but paragraphs and lists. */
  static @Nullable LinkBlock of(Block block) {
    List<Line> lines = new ArrayList<>();
    Deque<Block> open = new ArrayDeque<>(List.of(block));
    while (!open.isEmpty()) {
      Block next = open.pop();
      if (next instanceof Block.Paragraph paragraph) {
        lines.addAll(paragraph.lines());
      } else if (next instanceof Block.Lines several) {
        several.lines().forEach(text -> lines.add(new Line(text)));
      } else if (next instanceof Block.Bullets bullets) {
        List<Block> below = new ArrayList<>();
        bullets.entries().forEach(entry -> below.addAll(entry.blocks()));
        for (int i = below.size() - 1; i >= 0; i--) {
          open.push(below.get(i));
        }
      } else {
        return null;
      }
    }
    return new LinkBlock(lines, block instanceof Block.Bullets);
  }

  List<Text> texts() {
    return lines.stream().map(Line::text).toList();
  }

  /** Whether it is nothing but links. */
  boolean isLinks() {
    return !lines.isEmpty() && lines.stream().allMatch(line -> line.link() != Line.Link.NONE);
  }

  /** Whether all of its links lead into the page. */
  boolean leadsInside() {
    return !lines.isEmpty() && lines.stream().allMatch(line -> line.link() == Line.Link.INSIDE);
  }

  /** Whether it is nothing but short links, few of which read like statements. */
  boolean isMenu() {
    long longer = lines.stream().filter(line -> words(line.text()) >= STATEMENT).count();
    return isLinks()
        && longer * 2 < lines.size()
        && lines.stream().allMatch(line -> words(line.text()) <= SHORT);
  }

  /** Whether it has no letters and digits. */
  boolean isSigns() {
    return lines.stream()
        .allMatch(line -> line.text().plain().codePoints().noneMatch(Character::isLetterOrDigit));
  }

  private static int words(Text text) {
    return text.plain().split(" ", -1).length;
  }
}
