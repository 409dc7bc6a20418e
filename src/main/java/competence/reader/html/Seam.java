package competence.reader.html;

import competence.ledger.Ledger;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.HashMap;
import java.util.Map;

/**
 * What stands in the source between two texts that touch in the page. The rules of HTML leave white
 * space in a table when they move what stands beside it, and words would run together.
 */
final class Seam {
  private final Places places;
  private final Ledger ledger;
  private int known;

  Seam(Places places, Ledger ledger) {
    this.places = places;
    this.ledger = ledger;
  }

  /** The texts that are left out from here on stand behind what was read so far. */
  void begin() {
    known = ledger.size();
  }

  /** Whether white space parts two texts, outside of markup and of what is left out. */
  boolean isSpaced(int end, int start) {
    String html = places.html();
    int from = end - places.offset();
    int to = start - places.offset();
    if (to < from) {
      return true; // One of them was moved: nobody can say what stands between them.
    }
    return hasBlank(html, from, to) && isSpaced(html, from, to);
  }

  private static boolean hasBlank(String html, int from, int to) {
    for (int i = from; i < to; i++) {
      if (WhiteSpace.is(html.charAt(i)) || html.charAt(i) == '&') {
        return true;
      }
    }
    return false;
  }

  private boolean isSpaced(String html, int from, int to) {
    Map<Integer, Integer> leftOut = leftOut();
    Ledger scratch = new Ledger();
    HtmlMarkup markup = new HtmlMarkup(scratch);
    int at = from;
    while (at < to) {
      char c = html.charAt(at);
      if (leftOut.containsKey(at)) {
        at = leftOut.getOrDefault(at, at);
      } else if (WhiteSpace.is(c) || c == '&') {
        return true;
      } else {
        at = Math.max(at + 1, markup.explain(html, at, to, scratch));
      }
    }
    return false;
  }

  private Map<Integer, Integer> leftOut() {
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = known; i < ledger.size(); i++) {
      Span span = ledger.get(i).span();
      ends.put(span.start() - places.offset(), span.end() - places.offset());
    }
    return ends;
  }
}
