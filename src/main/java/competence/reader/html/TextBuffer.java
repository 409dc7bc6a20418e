package competence.reader.html;

import competence.inline.Inline;
import competence.inline.Run;
import competence.ledger.Coding;
import competence.ledger.Piece;
import competence.outline.Text;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the pieces of one text. */
final class TextBuffer {
  private final List<Run> runs = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final Seam seam;
  private @Nullable Span span;

  TextBuffer(Seam seam) {
    this.seam = seam;
  }

  /**
   * Adds a text and its pieces; where they stand counts only if there is more than white space in
   * it.
   */
  void add(Run run, List<Piece> said) {
    if (!WhiteSpace.isBlank(run.text())) {
      if (touches(run.text()) && isParted(said.get(0).span())) {
        space();
      }
      said.forEach(this::add);
      seam.begin();
    }
    if (!run.text().isEmpty()) {
      runs.add(run);
    }
  }

  /** Whether no white space is between the end of what there is and the beginning of a text. */
  private boolean touches(String text) {
    String before = runs.isEmpty() ? " " : runs.get(runs.size() - 1).text();
    return !WhiteSpace.is(text.charAt(0)) && !WhiteSpace.is(before.charAt(before.length() - 1));
  }

  private boolean isParted(Span next) {
    return !pieces.isEmpty()
        && seam.isSpaced(pieces.get(pieces.size() - 1).span().end(), next.start());
  }

  private void add(Piece piece) {
    span = span == null ? piece.span() : span.to(piece.span());
    pieces.add(piece);
  }

  /** Parts what was added from what will be. */
  void space() {
    if (!runs.isEmpty()) {
      runs.add(Run.plain(" "));
      if (!pieces.isEmpty()) {
        Span last = pieces.get(pieces.size() - 1).span();
        pieces.add(Piece.between(last.end(), Coding.BREAK));
      }
    }
  }

  /** The text, and an empty buffer; null if there are no words in it. */
  @Nullable Text take() {
    return take(runs);
  }

  /** The same for a heading: where all of it is strong, that says no more than the heading does. */
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

  private static Run withoutStrong(Run run) {
    return new Run(run.text(), run.emphasis(), false, run.code(), run.link());
  }
}
