package competence.reader.html;

import competence.inline.Inline;
import competence.inline.Run;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.outline.Text;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the pieces of one text. */
final class TextBuffer {
  private final List<Run> runs = new ArrayList<>();
  private final List<SourcePiece> pieces = new ArrayList<>();
  private final NodePlaces places;
  private final Ledger ledger;
  private @Nullable Span span;

  /** The number of entries that the ledger had after the last text. */
  private int known;

  TextBuffer(NodePlaces places, Ledger ledger) {
    this.places = places;
    this.ledger = ledger;
  }

  /** Adds a text and its pieces; the pieces of white space are skipped. */
  void add(Run run, List<SourcePiece> added) {
    if (!WhiteSpace.isBlank(run.text())) {
      if (touches(run.text()) && isSeparate(added.get(0).span())) {
        space();
      }
      added.forEach(this::add);
      known = ledger.size();
    }
    if (!run.text().isEmpty()) {
      runs.add(run);
    }
  }

  private boolean touches(String text) {
    String before = runs.isEmpty() ? " " : runs.get(runs.size() - 1).text();
    return !WhiteSpace.is(text.charAt(0)) && !WhiteSpace.is(before.charAt(before.length() - 1));
  }

  private boolean isSeparate(Span next) {
    return !pieces.isEmpty() && isSpaced(pieces.get(pieces.size() - 1).span().end(), next.start());
  }

  private void add(SourcePiece piece) {
    span = span == null ? piece.span() : span.to(piece.span());
    pieces.add(piece);
  }

  /** Separates the texts added before from the next one. */
  void space() {
    if (!runs.isEmpty()) {
      runs.add(Run.plain(" "));
      if (!pieces.isEmpty()) {
        Span last = pieces.get(pieces.size() - 1).span();
        pieces.add(SourcePiece.between(last.end(), Coding.BREAK));
      }
    }
  }

  /** Returns the text and empties the buffer; null if it has no words. */
  @Nullable Text take() {
    return take(runs);
  }

  /** The same for a heading: where all of it is strong, the emphasis is redundant. */
  @Nullable Text takeHeading() {
    boolean allStrong =
        runs.stream().allMatch(run -> run.strong() || WhiteSpace.isBlank(run.text()));
    return take(allStrong ? runs.stream().map(TextBuffer::withoutStrong).toList() : runs);
  }

  private @Nullable Text take(List<Run> styled) {
    Span where = span;
    String markdown = where == null ? "" : Inline.write(styled);
    Text text = where == null || markdown.isEmpty() ? null : new Text(markdown, where, pieces);
    runs.clear();
    pieces.clear();
    span = null;
    return text;
  }

  /**
   * Whether the source has white space between two texts, outside of markup and of what is left
   * out. HTML's rules leave it in the table when they move the text beside it.
   */
  boolean isSpaced(int end, int start) {
    String html = places.html();
    int from = end - places.offset();
    int to = start - places.offset();
    if (to < from) {
      return true; // One of them was moved.
    }
    boolean mayBeSpaced =
        WhiteSpace.find(html, from, to) < to || html.substring(from, to).indexOf('&') >= 0;
    return mayBeSpaced && isSpacedOutsideMarkup(html, from, to);
  }

  private boolean isSpacedOutsideMarkup(String html, int from, int to) {
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

  private static Run withoutStrong(Run run) {
    return new Run(run.text(), run.emphasis(), false, run.code(), run.link());
  }
}
