package competence.reader.text;

import competence.diagnostic.Diagnostics;
import competence.inline.Run;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.outline.Block;
import competence.outline.Text;
import competence.reader.html.HtmlReader;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the content of fields and lines. */
final class FieldReader {
  private static final Usage SPACE_OF_THE_CONVERTER = new Usage.Dropped("space beside a tag");

  private final String content;
  private final Dialect dialect;

  /** Takes where each piece of HTML begins and ends. */
  private final Map<Integer, Integer> html;

  private final Ledger ledger;
  private final Diagnostics diagnostics;

  FieldReader(
      String content,
      Dialect dialect,
      Map<Integer, Integer> html,
      Ledger ledger,
      Diagnostics diagnostics) {
    this.html = html;
    this.content = content;
    this.dialect = dialect;
    this.ledger = ledger;
    this.diagnostics = diagnostics;
  }

  /** The blocks of a field with a raw table. The text before the table is as in other fields. */
  List<Block> rawBlocks(Span field) {
    Span before = WhiteSpace.trim(content, new Span(field.start(), TextTags.table(content, field)));
    if (before.end() == before.start() || needsHtml(before)) {
      return html(field);
    }
    List<Block> blocks = new ArrayList<>(blocks(before));
    blocks.addAll(html(new Span(before.end(), field.end())));
    return blocks;
  }

  private List<Block> html(Span span) {
    html.put(span.start(), span.end());
    String piece = content.substring(span.start(), span.end());
    return HtmlReader.fragment(piece, span.start(), ledger, diagnostics);
  }

  List<Block> blocks(List<Span> parts) {
    if (parts.size() == 1) {
      return blocks(parts.get(0));
    }
    Text text = text(parts);
    return text == null ? List.of() : List.of(new Block.Paragraph(text));
  }

  /** The text of a line of several parts without block tags; null if it has none. */
  @Nullable Text text(List<Span> parts) {
    List<Run> runs = new ArrayList<>();
    List<SourcePiece> pieces = new ArrayList<>();
    Span before = null;
    for (Span part : parts) {
      if (before != null && LineJoins.areOneWord(content, before, part)) {
        ledger.add(before.gapTo(part), new Usage.Markup(MarkupKind.LINE_END));
      } else if (before != null && isSpaced(before.end(), part.start())) {
        runs.add(Run.plain(" "));
      }
      InlineField inline = new InlineField(content, part, dialect);
      runs.addAll(inline.runs());
      pieces.addAll(inline.pieces());
      inline.dropped().forEach(space -> ledger.add(space, SPACE_OF_THE_CONVERTER));
      before = part;
    }
    Span whole = parts.size() == 1 ? parts.get(0) : parts.get(0).to(parts.get(parts.size() - 1));
    Span span = WhiteSpace.trim(content, whole);
    return Text.of(runs, span, pieces, ledger);
  }

  private boolean isSpaced(int from, int to) {
    return WhiteSpace.find(content, from, to) < to;
  }

  /** The blocks of a field: a text, or several if it has block tags; none if it is blank. */
  List<Block> blocks(Span field) {
    if (needsHtml(field)) {
      return html(field);
    }
    Text text = text(List.of(WhiteSpace.trim(content, field)));
    return text == null ? List.of() : List.of(new Block.Paragraph(text));
  }

  private boolean needsHtml(Span span) {
    return TextTags.find(content, span, TextTags::needsHtml) < span.end();
  }
}
