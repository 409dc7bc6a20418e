package competence.outline;

import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell or in an entry of a list: its text, and what follows the text.
 *
 * @param text the paragraphs before anything else, joined by a space; null if there is none
 * @param rest the blocks after them
 */
record Content(@Nullable Text text, List<Block> rest) {
  /** Stands between the texts of several cells. */
  static final String BAR = " | ";

  static Content of(List<Block> blocks) {
    List<Text> lead = new ArrayList<>();
    int at = 0;
    while (at < blocks.size() && blocks.get(at) instanceof Block.Paragraph paragraph) {
      lead.add(paragraph.text());
      at++;
    }
    return new Content(lead.isEmpty() ? null : join(lead, " "), blocks.subList(at, blocks.size()));
  }

  /** Several texts as one. */
  static Text join(List<Text> texts, String separator) {
    if (texts.size() == 1) {
      return texts.get(0);
    }
    String joined = texts.stream().map(Text::markdown).collect(Collectors.joining(separator));
    Text last = texts.get(texts.size() - 1);
    List<List<Piece>> pieces = texts.stream().map(Text::pieces).toList();
    return new Text(
        Inline.canonical(joined),
        texts.get(0).span().to(last.span()),
        Piece.join(pieces, separator.equals(BAR) ? Coding.JOINT : Coding.BREAK));
  }

  static boolean hasHeading(List<Block> blocks) {
    return blocks.stream().anyMatch(Block.Heading.class::isInstance);
  }
}
