package competence.structure;

import competence.ledger.Coding;
import competence.outline.Block;
import competence.outline.Look;
import competence.outline.Text;
import java.util.ArrayList;
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
        && blocks.get(at) instanceof Block.Paragraph paragraph
        && (lead.isEmpty()
            || goesOn(lead.get(lead.size() - 1).plain(), paragraph.text().plain()))) {
      lead.add(paragraph.text());
      at++;
    }
    return new CellContent(
        lead.isEmpty() ? null : Text.join(lead, Coding.BREAK), blocks.subList(at, blocks.size()));
  }

  /** Whether two paragraphs may be one text: a name and what begins with a capital are not. */
  private static boolean goesOn(String plain, String next) {
    return !LineForm.formHeading(plain) || !Character.isUpperCase(next.codePointAt(0));
  }

  /** Whether the first block is the name of the others. */
  static boolean isNamed(List<Block> blocks) {
    return blocks.size() > 1
        && blocks.get(0) instanceof Block.Paragraph first
        && first.look().role() == Look.Role.CAPTION;
  }
}
