package competence.reader.text;

import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.reader.LedgerGaps;
import competence.reader.html.HtmlMarkup;
import competence.source.Span;
import java.util.Map;
import java.util.NavigableMap;

/** Accounts for the markup between the texts of a text document: bullets, escapes, HTML. */
final class TextMarkup implements LedgerGaps.Explainer {
  private final HtmlMarkup markup;
  private final NavigableMap<Integer, Integer> html;

  /** The piece that was found last: consecutive gaps are mostly in the same piece. */
  private int start;

  private int stop;

  /**
   * Accounts for the markup of a document.
   *
   * @param html where each piece of HTML begins and ends; no tag continues in the next piece
   */
  TextMarkup(Ledger ledger, NavigableMap<Integer, Integer> html) {
    this.markup = new HtmlMarkup(ledger);
    this.html = html;
  }

  @Override
  public int explain(String content, int at, int end, Ledger ledger) {
    char c = content.charAt(at);
    if (c == '\\' && content.startsWith("$", at + 1)) {
      return enter(at, MarkupKind.ESCAPE, ledger);
    } else if (TextLines.isBulletSign(c) && isFirstOfLine(content, at)) {
      return enter(at, MarkupKind.BULLET, ledger);
    }
    return markup.explain(content, at, Math.min(end, endOfPiece(at, end)), ledger);
  }

  private int endOfPiece(int at, int end) {
    if (at < start || at >= stop) {
      Map.Entry<Integer, Integer> piece = html.floorEntry(at);
      boolean within = piece != null && piece.getValue() > at;
      start = within ? piece.getKey() : 0;
      stop = within ? piece.getValue() : 0;
      return within ? stop : end;
    }
    return stop;
  }

  private static int enter(int at, MarkupKind kind, Ledger ledger) {
    ledger.add(new Span(at, at + 1), new Usage.Markup(kind));
    return at + 1;
  }

  private static boolean isFirstOfLine(String content, int at) {
    int before = at;
    while (before > 0 && TextLines.isBlankInLine(content.charAt(before - 1))) {
      before--;
    }
    return before == 0 || TextLines.isEnd(content.charAt(before - 1));
  }
}
