package competence.reader.html;

import competence.source.Span;
import competence.text.WhiteSpace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Where nodes stand in the source.
 *
 * @param html the text that was parsed
 * @param offset where that text begins in the source
 */
record Places(String html, int offset) {

  /** From the start tag to the end tag; an omitted tag stands where the parser supplied it. */
  Span of(Element element) {
    Span start = tag(element);
    Range end = element.endSourceRange();
    return end.isTracked() ? start.to(span(end.startPos(), end.endPos())) : start;
  }

  /** The start tag. */
  Span tag(Node node) {
    Range range = node.sourceRange();
    return range.isTracked() ? span(range.startPos(), range.endPos()) : Span.at(offset);
  }

  /** A text without the white space at its ends. */
  Span of(TextNode text) {
    Span whole = tag(text).shift(-offset);
    int start = whole.start();
    int end = whole.end();
    while (start < end && WhiteSpace.is(html.charAt(start))) {
      start++;
    }
    while (end > start && WhiteSpace.is(html.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end).shift(offset);
  }

  /** A text as it is written, entities and all. */
  String written(TextNode text) {
    Span span = tag(text).shift(-offset);
    return html.substring(span.start(), span.end());
  }

  private Span span(int start, int end) {
    int from = Math.min(Math.max(start, 0), html.length());
    return new Span(from, Math.min(Math.max(end, from), html.length())).shift(offset);
  }
}
