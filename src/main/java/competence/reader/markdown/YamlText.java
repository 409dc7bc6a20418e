package competence.reader.markdown;

import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.outline.Text;
import competence.record.Node;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of the front matter.
 *
 * @param value what it says, white space folded
 * @param span where it stands: between its quotes if they hold it as it is, or else with them; the
 *     lines of a block without the sign before them
 * @param escaped whether it is written otherwise than it reads
 */
record YamlText(String value, Span span, boolean escaped) {

  /** What a scalar says; not blank. */
  static YamlText of(Node.Scalar scalar, SourceText source) {
    String value = WhiteSpace.fold(WellFormed.mend(scalar.text()));
    Span span = scalar.span();
    String written = source.slice(span);
    char first = written.charAt(0);
    if (first == '|' || first == '>') {
      return new YamlText(value, new Span(span.start() + endOfLine(written), span.end()), false);
    } else if (first != '"' && first != '\'') {
      return new YamlText(value, span, false);
    }
    String inner = written.substring(1, written.length() - 1);
    boolean escaped = first == '"' ? inner.indexOf('\\') >= 0 : inner.contains("''");
    Span within = new Span(span.start() + 1, span.end() - 1);
    return new YamlText(value, escaped ? span : within, escaped);
  }

  private static int endOfLine(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  List<Piece> pieces() {
    return List.of(new Piece(span, escaped ? Coding.YAML : Coding.LITERAL));
  }

  /** The text without markup. */
  Text text() {
    return new Text(Inline.escape(value), span, pieces());
  }

  /**
   * The text with the markup that stands in it. What is written otherwise than it reads, or goes
   * over several lines, is not looked through for markup.
   */
  @Nullable Text inline(SourceText source, Ledger ledger) {
    String markdown = Inline.canonical(value);
    boolean plain = Inline.plain(markdown).equals(value);
    if (plain) {
      return new Text(markdown, span, pieces());
    } else if (escaped || !isOneCell(source)) {
      return text();
    }
    return BlockText.ofCell(span, source, ledger).text();
  }

  private boolean isOneCell(SourceText source) {
    return source.slice(span).chars().noneMatch(c -> c == '|' || c == '\n' || c == '\r');
  }
}
