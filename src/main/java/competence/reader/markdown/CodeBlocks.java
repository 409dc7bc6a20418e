package competence.reader.markdown;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Piece;
import competence.ledger.Use;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;

/** Where the text of code blocks stands, which is text as it is, line by line. */
final class CodeBlocks {
  private CodeBlocks() {}

  /**
   * The pieces of a code block.
   *
   * @param ledger takes the fence and what stands behind it
   */
  static List<Piece> pieces(Block block, SourceText source, Ledger ledger) {
    List<Span> lines = LineText.lines(block, source);
    int from = 0;
    int to = lines.size();
    if (block instanceof FencedCodeBlock fenced) {
      fence(lines.get(0), source.content(), ledger);
      from = 1;
      to -= fenced.getClosingFenceLength() == null ? 0 : 1;
    }
    return lines.subList(from, to).stream()
        .filter(line -> !WhiteSpace.isBlank(source.slice(line)))
        .map(line -> new Piece(line, Coding.LITERAL))
        .toList();
  }

  private static void fence(Span line, String content, Ledger ledger) {
    int start = line.start();
    while (WhiteSpace.is(content.charAt(start))) {
      start++;
    }
    int info = start;
    while (info < line.end() && content.charAt(info) == content.charAt(start)) {
      info++;
    }
    ledger.add(new Span(start, info), new Use.Markup(MarkupKind.SIGNS));
    if (!WhiteSpace.isBlank(content.substring(info, line.end()))) {
      ledger.add(new Span(info, line.end()), new Use.Attribute("info string"));
    }
  }
}
