package competence.reader.markdown;

import competence.inline.Run;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads code: in a line the text between its backticks, in a block its lines as they are. */
final class MarkdownCode {
  private MarkdownCode() {}

  /**
   * The text of a code block; null if it is blank.
   *
   * @param ledger takes the fence and what follows it
   */
  static @Nullable Text text(Node block, SourceText source, Ledger ledger) {
    List<Span> lines = SourceOffsets.lines(block, source);
    String code = block instanceof IndentedCodeBlock indented ? indented.getLiteral() : "";
    if (block instanceof FencedCodeBlock fenced) {
      code = fenced.getLiteral();
      enterFence(lines.get(0), source.content(), ledger);
      lines = lines.subList(1, lines.size() - (fenced.getClosingFenceLength() == null ? 0 : 1));
    }
    List<SourcePiece> pieces =
        lines.stream()
            .filter(line -> !WhiteSpace.isBlank(source.slice(line)))
            .map(line -> new SourcePiece(line, Coding.LITERAL))
            .toList();
    Span span = SourceOffsets.span(block, source);
    return Text.of(List.of(Run.plain(code)), span, pieces, ledger);
  }

  private static void enterFence(Span line, String content, Ledger ledger) {
    int start = line.start();
    while (WhiteSpace.is(content.charAt(start))) {
      start++;
    }
    int info = start;
    while (info < line.end() && content.charAt(info) == content.charAt(start)) {
      info++;
    }
    ledger.add(new Span(start, info), new Usage.Markup(MarkupKind.SIGNS));
    if (!WhiteSpace.isBlank(content.substring(info, line.end()))) {
      ledger.add(new Span(info, line.end()), new Usage.Attribute("info string"));
    }
  }

  /**
   * The pieces of code in a line.
   *
   * @param lines the parts of each of its lines, backticks included
   * @param ledger takes the backticks if the blanks on their inner side belong to them
   */
  static List<SourcePiece> pieces(List<List<Span>> lines, String content, Ledger ledger) {
    List<Span> parts = lines.stream().flatMap(List::stream).toList();
    Span whole = parts.get(0).to(parts.get(parts.size() - 1));
    int ticks = 0;
    while (whole.start() + ticks < whole.end() && content.charAt(whole.start() + ticks) == '`') {
      ticks++;
    }
    Span inner = new Span(whole.start() + ticks, whole.end() - ticks);
    Span kept = withoutBlanks(lines, inner, content);
    if (!kept.equals(inner)) {
      ledger.add(new Span(whole.start(), kept.start()), new Usage.Markup(MarkupKind.SIGNS));
      ledger.add(new Span(kept.end(), whole.end()), new Usage.Markup(MarkupKind.SIGNS));
    }
    List<SourcePiece> pieces = new ArrayList<>();
    for (Span part : parts) {
      int start = Math.max(part.start(), kept.start());
      int end = Math.min(part.end(), kept.end());
      if (start < end && !WhiteSpace.isBlank(content.substring(start, end))) {
        pieces.add(new SourcePiece(new Span(start, end), Coding.LITERAL));
      }
    }
    return pieces;
  }

  /**
   * Where the code is without the one space or line end at each side that is no part of it, unless
   * it is all spaces (CommonMark 0.31, 6.1).
   */
  private static Span withoutBlanks(List<List<Span>> lines, Span inner, String content) {
    StringBuilder code = new StringBuilder();
    int[] places = new int[inner.end() - inner.start() + lines.size()];
    boolean blank = true;
    for (int line = 0; line < lines.size(); line++) {
      if (line > 0) {
        places[code.length()] = places[Math.max(0, code.length() - 1)] + 1;
        code.append(' ');
      }
      for (Span part : lines.get(line)) {
        int end = Math.min(part.end(), inner.end());
        for (int i = Math.max(part.start(), inner.start()); i < end; i++) {
          places[code.length()] = i;
          code.append(content.charAt(i));
          blank &= content.charAt(i) == ' ';
        }
      }
    }
    int last = code.length() - 1;
    boolean loses = !blank && code.charAt(0) == ' ' && code.charAt(last) == ' ';
    return loses ? new Span(places[1], places[last - 1] + 1) : inner;
  }
}
