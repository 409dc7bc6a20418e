package competence.reader.markdown;

import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Use;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import org.commonmark.node.Node;

/** Accounts for the sign or the number that an entry of a list begins with. */
final class Bullets {
  private Bullets() {}

  static void enter(Node entry, SourceText source, Ledger ledger) {
    String content = source.content();
    Span whole = NodeText.blockSpan(entry, source);
    int start = whole.start();
    while (start < whole.end() && WhiteSpace.is(content.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < whole.end() && content.charAt(end) >= '0' && content.charAt(end) <= '9') {
      end++;
    }
    ledger.add(new Span(start, Math.min(end + 1, whole.end())), new Use.Markup(MarkupKind.BULLET));
  }
}
