package competence.reader.markdown;

import competence.ledger.Ledger;
import competence.ledger.Use;
import competence.reader.html.HtmlMarkup;
import competence.reader.html.HtmlToken;
import competence.source.Span;

/** Accounts for tags, comments and the like in Markdown. */
final class RawHtml {
  private static final HtmlMarkup TAGS = new HtmlMarkup(new Ledger());

  private RawHtml() {}

  /** Enters one of them, which stands in a stretch. */
  static void enter(String content, Span span, Ledger ledger) {
    if (content.startsWith("<!--", span.start())) {
      ledger.add(span, new Use.Dropped("comment"));
    } else if (HtmlToken.endOfTag(content, span.start(), span.end()) == span.end()) {
      TAGS.explain(content, span.start(), span.end(), ledger);
    } else {
      // A declaration, or a tag on several lines of a quote.
      ledger.add(span, new Use.Dropped("raw HTML"));
    }
  }
}
