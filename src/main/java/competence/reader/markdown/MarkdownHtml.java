package competence.reader.markdown;

import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.reader.html.HtmlMarkup;
import competence.reader.html.HtmlToken;
import competence.source.Span;
import competence.text.WhiteSpace;

/** Accounts for raw HTML in texts, which is no text itself. */
final class MarkdownHtml {
  private static final HtmlMarkup TAGS = new HtmlMarkup(new Ledger());

  private MarkdownHtml() {}

  /** Whether a piece of HTML has words between its tags. */
  static boolean hasWords(String html) {
    int done = 0;
    int at = html.indexOf('<');
    while (at >= 0) {
      HtmlToken token = HtmlToken.at(html, at, html.length());
      if (token == null) {
        at = html.indexOf('<', at + 1);
      } else if (!WhiteSpace.isBlank(html.substring(done, at))) {
        return true;
      } else {
        done = Math.max(at + 1, token.end());
        at = html.indexOf('<', done);
      }
    }
    return !WhiteSpace.isBlank(html.substring(Math.min(done, html.length())));
  }

  /** Enters the tag, comment or declaration that a span holds. */
  static void enter(String content, Span span, Ledger ledger) {
    if (content.startsWith("<!--", span.start())) {
      ledger.add(span, new Usage.Dropped("comment"));
    } else if (HtmlToken.endOfTag(content, span.start(), span.end()) == span.end()) {
      TAGS.explain(content, span.start(), span.end(), ledger);
    } else {
      // A declaration, or a tag on several lines of a quote.
      ledger.add(span, new Usage.Dropped("raw HTML"));
    }
  }
}
