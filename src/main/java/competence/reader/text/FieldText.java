package competence.reader.text;

import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.ledger.Ledger;
import competence.ledger.Use;
import competence.outline.Block;
import competence.outline.Text;
import competence.reader.html.HtmlFragment;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads fields and lines that hold no raw table. */
final class FieldText {
  private static final Use SPACE_OF_THE_CONVERTER = new Use.Dropped("space beside a tag");

  private final String content;
  private final Dialect dialect;

  private final Ledger ledger;
  private final Diagnostics diagnostics;

  FieldText(String content, Dialect dialect, Ledger ledger, Diagnostics diagnostics) {
    this.content = content;
    this.dialect = dialect;
    this.ledger = ledger;
    this.diagnostics = diagnostics;
  }

  /** What stands in a field with a raw table. The text before the table is as in other fields. */
  List<Block> rawBlocks(Span field) {
    Span before = Fields.trim(content, new Span(field.start(), Tags.table(content, field)));
    if (before.end() == before.start() || needsHtml(before)) {
      return html(field);
    }
    List<Block> blocks = new ArrayList<>(blocks(before));
    blocks.addAll(html(new Span(before.end(), field.end())));
    return blocks;
  }

  private List<Block> html(Span span) {
    String html = content.substring(span.start(), span.end());
    return HtmlFragment.blocks(html, span.start(), ledger, diagnostics);
  }

  /** What stands in a field: a text, or blocks if it has tags that make some; nothing if blank. */
  List<Block> blocks(Span field) {
    if (needsHtml(field)) {
      return html(field);
    }
    Span span = Fields.trim(content, field);
    InlineField inline = new InlineField(content, span, dialect);
    String markdown = Inline.write(inline.runs());
    inline.dropped().forEach(space -> ledger.add(space, SPACE_OF_THE_CONVERTER));
    return markdown.isEmpty()
        ? List.of()
        : List.of(new Block.Paragraph(new Text(markdown, span, inline.pieces())));
  }

  private boolean needsHtml(Span span) {
    int at = Tags.next(content, span.start(), span.end());
    while (at >= 0) {
      Tags.Tag tag = Tags.at(content, at, span.end());
      if (tag != null && tag.needsHtml()) {
        return true;
      }
      at = Tags.next(content, at + 1, span.end());
    }
    return false;
  }
}
