package competence.reader.html;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import org.jsoup.nodes.Document;

/** Tells the pages that the program made: they are no documents. */
final class OwnPage {
  private static final String MARK =
      "meta[name=generator][content=competence] ~ meta[name=format][content="
          + Framework.FORMAT
          + ']';

  private OwnPage() {}

  /** Refuses a page that the program made; true if it is one. */
  static boolean report(Document page, Diagnostics diagnostics) {
    boolean own = page.head().selectFirst(MARK) != null;
    if (own) {
      diagnostics.add(
          Code.EMIT105,
          null,
          "this page was made by competence; it is no document",
          "compile the YAML, JSON or Markdown that was made with it");
    }
    return own;
  }
}
