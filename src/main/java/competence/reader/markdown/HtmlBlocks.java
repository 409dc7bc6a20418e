package competence.reader.markdown;

import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.ledger.Use;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.jspecify.annotations.Nullable;

/** Reads blocks of raw HTML: their words are one text. */
final class HtmlBlocks {
  private final SourceText source;
  private final Ledger ledger;
  private final BlockLines lines;
  private final List<Piece> pieces = new ArrayList<>();

  private HtmlBlocks(HtmlBlock block, SourceText source, Ledger ledger) {
    this.source = source;
    this.ledger = ledger;
    this.lines = new BlockLines(block, source);
  }

  /**
   * The text of a block; null if it has no words.
   *
   * @param ledger takes its tags, and what is left out
   */
  static @Nullable Text text(HtmlBlock block, SourceText source, Ledger ledger) {
    return new HtmlBlocks(block, source, ledger).text(SourceOffsets.span(block, source));
  }

  private @Nullable Text text(Span span) {
    List<HtmlWords.Part> parts = HtmlWords.parts(lines.text());
    parts.forEach(this::enter);
    String words = HtmlWords.text(lines.text(), parts);
    String markdown = Inline.escape(words);
    return BlockText.text(markdown, span, pieces, ledger);
  }

  private void enter(HtmlWords.Part part) {
    Span span = lines.span(part.start(), part.end());
    if (part.kind() == HtmlWords.Kind.WORDS) {
      words(part.start(), part.end());
      return;
    } else if (part.kind() == HtmlWords.Kind.SILENT) {
      ledger.add(span, new Use.Dropped("script or style"));
    } else {
      RawHtml.enter(source.content(), span, ledger);
    }
    if (!pieces.isEmpty()) {
      pieces.add(Piece.between(span.end(), Coding.BREAK));
    }
  }

  /** A backslash means nothing in HTML: parted from what it stands before, it is itself. */
  private void words(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      char c = lines.text().charAt(i);
      if (c == '\\' || c == '\n' || i + 1 == to) {
        add(lines.span(start, i + 1));
        start = i + 1;
      }
    }
  }

  private void add(Span span) {
    if (!WhiteSpace.isBlank(source.slice(span))) {
      pieces.add(new Piece(span, Coding.MARKDOWN));
    }
  }
}
