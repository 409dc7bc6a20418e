package competence.reader.markdown;

import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.reader.LedgerGaps;
import competence.reader.html.HtmlMarkup;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.Map;
import java.util.NavigableMap;
import org.commonmark.node.Node;

/**
 * Explains the markers of Markdown between texts. The readers of texts enter the markup that has
 * words in it.
 */
final class MarkdownMarkup implements LedgerGaps.Explainer {
  /** Markers in a text or beside it. */
  private static final String SIGNS = "*_`[]<>#|!";

  /** Markers on lines of their own, which say something about the line above or separate blocks. */
  private static final String LINE_SIGNS = SIGNS + "-=:~";

  private final NavigableMap<Integer, Integer> html;
  private final HtmlMarkup tags;

  /**
   * Explains the markup of a document.
   *
   * @param html where each piece of raw HTML begins and ends
   */
  MarkdownMarkup(NavigableMap<Integer, Integer> html, HtmlMarkup tags) {
    this.html = html;
    this.tags = tags;
  }

  /** Enters the bullet or the number that an entry of a list begins with. */
  static void enterBullet(Node entry, SourceText source, Ledger ledger) {
    String content = source.content();
    Span whole = SourceOffsets.span(entry, source);
    int start = whole.start();
    while (start < whole.end() && WhiteSpace.is(content.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < whole.end() && content.charAt(end) >= '0' && content.charAt(end) <= '9') {
      end++;
    }
    enter(start, Math.min(end + 1, whole.end()), MarkupKind.BULLET, ledger);
  }

  @Override
  public int explain(String content, int at, int end, Ledger ledger) {
    Map.Entry<Integer, Integer> piece = html.floorEntry(at);
    if (piece != null && piece.getValue() > at) {
      return tags.explain(content, at, Math.min(end, piece.getValue()), ledger);
    }
    char c = content.charAt(at);
    if (c == '\\') {
      return enter(at, at + 1, MarkupKind.ESCAPE, ledger);
    } else if (SIGNS.indexOf(c) >= 0) {
      int stop = at;
      while (stop < end && content.charAt(stop) == c) {
        stop++;
      }
      return enter(at, stop, MarkupKind.SIGNS, ledger);
    }
    return line(content, at, end, ledger);
  }

  /** The rest of a line that has nothing but markers. */
  private static int line(String content, int at, int end, Ledger ledger) {
    int stop = at;
    int last = at;
    while (stop < end && content.charAt(stop) != '\n' && content.charAt(stop) != '\r') {
      char c = content.charAt(stop++);
      if (LINE_SIGNS.indexOf(c) >= 0) {
        last = stop;
      } else if (!WhiteSpace.is(c)) {
        return at;
      }
    }
    return enter(at, last, MarkupKind.SIGNS, ledger);
  }

  private static int enter(int at, int end, MarkupKind kind, Ledger ledger) {
    ledger.add(new Span(at, end), new Usage.Markup(kind));
    return end;
  }
}
