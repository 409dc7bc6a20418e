package competence.structure;

import competence.ledger.Coding;
import competence.outline.Block;
import competence.outline.Look;
import competence.outline.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a cell or of an entry of a list: its text, and what follows the text.
 *
 * @param text the paragraphs before anything else, joined by a space; null if there is none
 * @param rest the blocks after them
 */
record CellContent(@Nullable Text text, List<Block> rest) {
  static CellContent of(List<Block> blocks) {
    List<Text> lead = new ArrayList<>();
    int at = 0;
    boolean named = isNamed(blocks);
    while (at < (named ? 1 : blocks.size())
        && blocks.get(at) instanceof Block.Paragraph paragraph) {
      lead.add(paragraph.text());
      at++;
    }
    return new CellContent(
        lead.isEmpty() ? null : Text.join(lead, Coding.BREAK), blocks.subList(at, blocks.size()));
  }

  /** Whether the first block is the name of the others. */
  static boolean isNamed(List<Block> blocks) {
    return blocks.size() > 1
        && blocks.get(0) instanceof Block.Paragraph first
        && first.look().role() == Look.Role.CAPTION;
  }

  /** Whether the blocks have a heading, at any depth in lists and tables. */
  static boolean hasHeading(List<Block> blocks) {
    if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph) {
      return false; // as in most cells
    }
    Deque<Block> open = new ArrayDeque<>(blocks);
    boolean found = false;
    while (!found && !open.isEmpty()) {
      Block block = open.pop();
      found = block instanceof Block.Heading;
      if (block instanceof Block.Bullets bullets) {
        bullets.entries().forEach(entry -> open.addAll(entry.blocks()));
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> open.addAll(cell.blocks())));
      }
    }
    return found;
  }
}
