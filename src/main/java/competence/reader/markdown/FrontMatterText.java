package competence.reader.markdown;

import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
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
 * @param value the text, white space folded
 * @param span where it is: within its quotes, or with them if it has escapes; the lines of a block
 *     without the indicator before them
 * @param escaped whether the source has escapes in it
 */
record FrontMatterText(String value, Span span, boolean escaped) {

  /** The text of a scalar that is not blank. */
  static FrontMatterText of(Node.Scalar scalar, SourceText source) {
    String value = WhiteSpace.fold(WellFormed.mend(scalar.text()));
    Span span = scalar.span();
    String written = source.slice(span);
    char first = written.charAt(0);
    if (first == '|' || first == '>') {
      Span lines = new Span(span.start() + written.split("\\R", 2)[0].length(), span.end());
      return new FrontMatterText(value, lines, false);
    } else if (first != '"' && first != '\'') {
      return new FrontMatterText(value, span, false);
    }
    String inner = written.substring(1, written.length() - 1);
    boolean escaped = first == '"' ? inner.indexOf('\\') >= 0 : inner.contains("''");
    Span within = new Span(span.start() + 1, span.end() - 1);
    return new FrontMatterText(value, escaped ? span : within, escaped);
  }

  /** The first characters; all, if it has escapes. */
  FrontMatterText start(int length) {
    return escaped || value.length() <= length
        ? this
        : new FrontMatterText(
            value.substring(0, length), new Span(span.start(), span.start() + length), false);
  }

  List<SourcePiece> pieces() {
    return List.of(new SourcePiece(span, escaped ? Coding.YAML : Coding.LITERAL));
  }

  Text text() {
    return new Text(Inline.escape(value), span, pieces());
  }

  /**
   * The text with its inline markup. A text with escapes or on several lines is literal, because
   * the places of its markup are not known.
   */
  @Nullable Text inline(SourceText source, Ledger ledger) {
    String markdown = Inline.canonical(value);
    if (Inline.plain(markdown).equals(value)) {
      return new Text(markdown, span, pieces());
    }
    boolean cell = source.slice(span).chars().noneMatch(c -> c == '|' || c == '\n' || c == '\r');
    return escaped || !cell ? text() : BlockText.ofCell(span, source, ledger).text();
  }
}
