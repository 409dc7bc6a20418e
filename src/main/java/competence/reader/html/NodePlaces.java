package competence.reader.html;

import competence.ledger.Coding;
import competence.ledger.SourcePiece;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The places of nodes in the source.
 *
 * @param html the text that was parsed
 * @param offset where that text begins in the source
 */
record NodePlaces(String html, int offset) {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";
  private static final String DOCTYPE = "<!doctype";
  private static final String NOTHING = "</>";

  /** From the start tag to the end tag; an omitted tag is where the parser inserted it. */
  Span of(Element element) {
    Span start = tag(element);
    Range end = element.endSourceRange();
    return end.isTracked() ? start.to(span(end.startPos(), end.endPos())) : start;
  }

  /** From the start tag to the end tag; to the end of the page if that is missing. */
  Span toEnd(Element element) {
    return isClosed(element) ? of(element) : new Span(tag(element).start(), offset + html.length());
  }

  boolean isClosed(Element element) {
    return element.endSourceRange().isTracked() && !element.endSourceRange().isImplicit();
  }

  Span tag(Node node) {
    Range range = node.sourceRange();
    return range.isTracked() ? span(range.startPos(), range.endPos()) : Span.at(offset);
  }

  Span of(TextNode text) {
    return WhiteSpace.trim(html, within(text)).shift(offset);
  }

  /**
   * Where a text is in what was parsed. The parser counts the end of {@code <!DOCTYPE html >} to
   * the text after it.
   */
  private Span within(TextNode text) {
    Span span = tag(text).shift(-offset);
    return endsDeclaration(span.start())
        ? new Span(span.start() + 1, Math.max(span.start() + 1, span.end()))
        : span;
  }

  private boolean endsDeclaration(int at) {
    if (!html.startsWith(">", at)) {
      return false;
    }
    int start = at - 1;
    while (start >= 0
        && html.charAt(start) != '>'
        && !html.regionMatches(true, start, DOCTYPE, 0, DOCTYPE.length())) {
      start--;
    }
    return start >= 0 && html.charAt(start) != '>';
  }

  /** A text as pieces of the source; in a CDATA section, without its brackets. */
  List<SourcePiece> pieces(TextNode text) {
    Span span = of(text);
    if (text instanceof CDataNode) {
      return SourcePiece.literal(withinCdata(span));
    }
    String written = html.substring(span.start() - offset, span.end() - offset);
    if (written.indexOf('&') < 0 && !written.contains(NOTHING)) {
      return List.of(new SourcePiece(span, Coding.HTML));
    }
    String seen = WhiteSpace.fold(text.getWholeText());
    String parsed = PageParser.legible(written);
    if (WhiteSpace.fold(parsed).equals(seen)) {
      return SourcePiece.literal(span);
    }
    return WhiteSpace.fold(Parser.unescapeEntities(parsed, false)).equals(seen)
        ? List.of(new SourcePiece(span, Coding.HTML))
        : around(written, span.start());
  }

  /** A text that the parser takes as it is written. */
  SourcePiece literal(DataNode data) {
    return new SourcePiece(tag(data), Coding.LITERAL);
  }

  /** A CDATA section that HTML takes for a comment, without its brackets. */
  SourcePiece cdata(Comment comment) {
    Span inner = WhiteSpace.trim(html, withinCdata(tag(comment)).shift(-offset)).shift(offset);
    return new SourcePiece(inner, Coding.LITERAL);
  }

  private Span withinCdata(Span span) {
    int start = span.start() + CDATA.length();
    boolean ends = html.startsWith(CDATA_END, span.end() - offset - CDATA_END.length());
    return new Span(start, Math.max(start, ends ? span.end() - CDATA_END.length() : span.end()));
  }

  /** The parser skips end tags without a name. */
  private static List<SourcePiece> around(String written, int start) {
    List<SourcePiece> pieces = new ArrayList<>();
    int at = 0;
    while (at < written.length()) {
      int nothing = written.indexOf(NOTHING, at);
      int stop = nothing < 0 ? written.length() : nothing;
      if (at < stop) {
        pieces.add(new SourcePiece(new Span(start + at, start + stop), Coding.HTML));
      }
      at = nothing < 0 ? stop : nothing + NOTHING.length();
    }
    return List.copyOf(pieces);
  }

  @Nullable SourcePiece value(Element element, String attribute) {
    Range range = element.attributes().sourceRange(attribute).valueRange();
    return range.isTracked()
        ? new SourcePiece(span(range.startPos(), range.endPos()), Coding.ATTRIBUTE)
        : null;
  }

  /** A text as it is written, entities and all. */
  String written(TextNode text) {
    Span span = within(text);
    return html.substring(span.start(), span.end());
  }

  private Span span(int start, int end) {
    int from = Math.min(Math.max(start, 0), html.length());
    return new Span(from, Math.min(Math.max(end, from), html.length())).shift(offset);
  }
}
