package competence.reader.text;

import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.outline.Block;
import competence.outline.Text;
import competence.reader.html.HtmlFragment;
import competence.source.Span;
import java.util.List;

/** Reads fields and lines that hold no raw table. */
final class FieldText {
  private final String content;
  private final Dialect dialect;

  private final Diagnostics diagnostics;

  FieldText(String content, Dialect dialect, Diagnostics diagnostics) {
    this.content = content;
    this.dialect = dialect;
    this.diagnostics = diagnostics;
  }

  /** What stands in a stretch of HTML, such as a raw table. */
  List<Block> html(Span span) {
    String html = content.substring(span.start(), span.end());
    return HtmlFragment.blocks(html, span.start(), diagnostics);
  }

  /** What stands in a field: a text, or blocks if it has tags that make some; nothing if blank. */
  List<Block> blocks(Span field) {
    if (needsHtml(field)) {
      return html(field);
    }
    return text(field).stream().<Block>map(Block.Paragraph::new).toList();
  }

  /** The text of a line; nothing if it is blank, and several if it has tags that part it. */
  List<Text> texts(Span line) {
    if (!needsHtml(line)) {
      return text(line);
    }
    return blocks(line).stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .toList();
  }

  private List<Text> text(Span field) {
    Span span = Fields.trim(content, field);
    InlineField reader = new InlineField(content, span, dialect);
    String markdown = Inline.write(reader.runs());
    return markdown.isEmpty() ? List.of() : List.of(new Text(markdown, span));
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
