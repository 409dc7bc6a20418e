package competence.structure;

import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Text;
import competence.text.Numbers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Finds out in one go over a document what kinds of noise it may have, so that documents without
 * any are not rewritten.
 */
final class NoiseSigns {
  private boolean links;
  private boolean contents;
  private boolean signs;
  private int numbered;

  NoiseSigns(List<Block> blocks) {
    Deque<Block> open = new ArrayDeque<>(blocks);
    while (!open.isEmpty()) {
      Block block = open.pop();
      if (block instanceof Block.Paragraph paragraph) {
        for (Line line : paragraph.lines()) {
          look(line);
        }
      } else if (block instanceof Block.Heading heading) {
        look(heading.text());
      } else if (block instanceof Block.Lines lines) {
        lines.lines().forEach(this::look);
      } else if (block instanceof Block.Bullets bullets) {
        for (Block.Entry entry : bullets.entries()) {
          push(entry.blocks(), open);
        }
      } else if (block instanceof Block.Table table) {
        for (Block.Row row : table.rows()) {
          row.cells().forEach(cell -> push(cell.blocks(), open));
        }
      }
    }
  }

  private static void push(List<Block> blocks, Deque<Block> open) {
    for (Block block : blocks) {
      open.push(block);
    }
  }

  private void look(Line line) {
    links |= line.link() != Line.Link.NONE;
    look(line.text());
  }

  private void look(Text text) {
    String markdown = text.markdown();
    char last = markdown.charAt(markdown.length() - 1);
    numbered += Numbers.isDigit(last) && ContentsLists.endsWithNumber(markdown) ? 1 : 0;
    contents |= ContentsLists.isName(markdown);
    signs |= "{\\:[".indexOf(markdown.charAt(0)) >= 0 || "\u00B6#\uDD17".indexOf(last) >= 0;
  }

  /** Whether it has lines that are nothing but a link. */
  boolean links() {
    return links;
  }

  /** Whether it may have a contents list. */
  boolean contents() {
    return links || contents || numbered >= ContentsLists.FEWEST_NUMBERED;
  }

  /** Whether it has lines that end with a number, as running heads do. */
  boolean numbers() {
    return numbered > 1;
  }

  /** Whether it may have commands and permalinks. */
  boolean signs() {
    return signs;
  }
}
