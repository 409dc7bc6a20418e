package competence.reader.html;

import competence.inline.Run;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Text;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the pieces of one block of text: a heading, or paragraphs with their lines. */
final class TextBuffer {
  private final List<Block.Paragraph> paragraphs = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<SourcePiece> pieces = new ArrayList<>();
  private final NodePlaces places;
  private final Ledger ledger;
  private final LookTally looks = new LookTally();
  private @Nullable TextForm first;
  private @Nullable Span span;

  /** The script of the last text. */
  private @Nullable Coding script;

  /** The number of entries that the ledger had after the last text. */
  private int known;

  TextBuffer(NodePlaces places, Ledger ledger) {
    this.places = places;
    this.ledger = ledger;
  }

  /** Adds a text and its pieces; the pieces of white space are skipped. */
  void add(Run run, List<SourcePiece> added, TextForm form) {
    if (!WhiteSpace.isBlank(run.text())) {
      if (touches(run.text()) && isSeparate(added.get(0).span(), isInScriptOfLast(form))) {
        space();
      }
      added.forEach(this::add);
      looks.add(run.text(), form);
      first = first == null ? form : first;
      script = form.script();
      known = ledger.size();
    }
    if (!run.text().isEmpty()) {
      runs.add(run);
    }
  }

  /** Whether tags of a script before a text part it from the last one; no script parts itself. */
  private boolean isInScriptOfLast(TextForm form) {
    boolean written = !pieces.isEmpty() && pieces.get(pieces.size() - 1).coding().isScript();
    return form.script() == script || (form.script() == null && !written);
  }

  private boolean touches(String text) {
    return !WhiteSpace.is(text.charAt(0)) && !WhiteSpace.is(end());
  }

  private boolean isSeparate(Span next, boolean sameScript) {
    return !pieces.isEmpty()
        && isSpaced(pieces.get(pieces.size() - 1).span().end(), next.start(), sameScript);
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

  /** Ends a line; a blank line after others ends their paragraph. */
  void endLine() {
    int blanks = blanks();
    Text text = take(runs);
    if (text != null) {
      lines.add(new Line(text, blanks, looks.endLine()));
    } else {
      endParagraph();
    }
  }

  private void endParagraph() {
    if (!lines.isEmpty()) {
      paragraphs.add(new Block.Paragraph(lines, looks.look()));
      lines.clear();
      looks.clear();
    }
  }

  /** The form of the first text; null if there is none. */
  @Nullable TextForm form() {
    return first;
  }

  /** The last character; a space if there is none. */
  char end() {
    String before = runs.isEmpty() ? " " : runs.get(runs.size() - 1).text();
    return before.charAt(before.length() - 1);
  }

  /** Returns the paragraphs and empties the buffer. */
  List<Block.Paragraph> takeParagraphs() {
    endLine();
    endParagraph();
    first = null;
    List<Block.Paragraph> taken = List.copyOf(paragraphs);
    paragraphs.clear();
    return taken;
  }

  /** Returns the text and empties the buffer; null if it has no words. */
  @Nullable Text take() {
    forget();
    return take(runs);
  }

  /** The same for a heading: where all of it is strong, the emphasis is redundant. */
  @Nullable Text takeHeading() {
    forget();
    boolean allStrong =
        runs.stream().allMatch(run -> run.strong() || WhiteSpace.isBlank(run.text()));
    return take(allStrong ? runs.stream().map(TextBuffer::withoutStrong).toList() : runs);
  }

  private void forget() {
    looks.clear();
    first = null;
  }

  /** The number of blanks before the text that browsers show. */
  private int blanks() {
    int blanks = 0;
    for (Run run : runs) {
      for (int i = 0; i < run.text().length(); i++) {
        char c = run.text().charAt(i);
        if (!WhiteSpace.is(c)) {
          return blanks;
        }
        blanks += c >= '\u00A0' ? 1 : 0;
      }
    }
    return blanks;
  }

  private @Nullable Text take(List<Run> styled) {
    Span where = span;
    Text text = where == null ? null : Text.of(styled, where, pieces, ledger);
    runs.clear();
    pieces.clear();
    span = null;
    return text;
  }

  /**
   * Whether the source has white space between two texts, outside of markup and of what is left
   * out, or a tag that parts words. HTML's rules leave them in the table when they move the text
   * beside it, and ignore some of the tags.
   */
  boolean isSpaced(int end, int start, boolean sameScript) {
    String html = places.html();
    int from = end - places.offset();
    int to = start - places.offset();
    if (to < from) {
      return true; // One of them was moved.
    }
    boolean mayBeSpaced =
        WhiteSpace.find(html, from, to) < to
            || html.substring(from, to).indexOf('&') >= 0
            || (from < to && html.charAt(from) == '<');
    return mayBeSpaced && isSpacedOutsideMarkup(html, from, to, sameScript);
  }

  private boolean isSpacedOutsideMarkup(String html, int from, int to, boolean sameScript) {
    Map<Integer, Integer> leftOut = leftOut();
    Ledger scratch = new Ledger();
    HtmlMarkup markup = new HtmlMarkup(scratch);
    int at = from;
    while (at < to) {
      char c = html.charAt(at);
      HtmlToken tag = HtmlToken.beginsTag(html, at) ? HtmlToken.tag(html, at, to) : null;
      if (leftOut.containsKey(at)) {
        at = leftOut.getOrDefault(at, at);
      } else if (WhiteSpace.is(c) || c == '&' || partsWords(tag, sameScript)) {
        return true;
      } else if (tag != null) {
        at = tag.end();
      } else {
        at = Math.max(at + 1, markup.explain(html, at, to, scratch));
      }
    }
    return false;
  }

  private static boolean partsWords(@Nullable HtmlToken tag, boolean sameScript) {
    return tag != null
        && (ElementRole.partsWords(tag.name()) || (sameScript && (tag.is("sup") || tag.is("sub"))));
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
