package competence.reader.html;

import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.limit.Limit;
import competence.outline.Block;
import competence.outline.Text;
import competence.source.Span;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads a piece of HTML that stands in a document of another format. */
public final class HtmlFragment {
  private HtmlFragment() {}

  /**
   * The blocks of a piece of HTML; a text, with or without inline markup, is one paragraph, and a
   * blank one is nothing. Time and stack don't depend on the nesting. Tables and lists keep their
   * nesting however deep it is (up to some 250 levels): the depth is for the caller to check.
   *
   * @param html the piece as it stands in the source
   * @param offset where it begins in the source; all spans are the source's
   */
  public static List<Block> blocks(String html, int offset) {
    return blocks(html, new Places(html, offset), new Ledger(), null);
  }

  /**
   * The same, with word of what was left out. More tables and lists in each other than the limit
   * are an error ({@code TREE103}); the blocks then end where it is too deep. The ledger is told
   * what is left out; the tags are for {@link HtmlMarkup} to explain.
   */
  public static List<Block> blocks(
      String html, int offset, Ledger ledger, Diagnostics diagnostics) {
    return blocks(html, new Places(html, offset), ledger, diagnostics);
  }

  private static List<Block> blocks(
      String html, Places places, Ledger ledger, @Nullable Diagnostics diagnostics) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return plain(html, places.offset());
    }
    int deepest = diagnostics == null ? Limit.DEPTH.usual() : diagnostics.limits().of(Limit.DEPTH);
    Document page = Page.parse(html, deepest);
    Findings findings = new Findings(places);
    Walker walker =
        new Walker(Content.all(page), places, findings, ledger, diagnostics != null, deepest);
    walker.leaveHead(page.head());
    List<Block> blocks = walker.walk(page.body());
    if (diagnostics != null) {
      findings.report(diagnostics);
      HtmlReader.reportDepth(walker, diagnostics);
    }
    return blocks;
  }

  /** Most cells are plain text; parsing them as a page would take most of the time. */
  private static List<Block> plain(String text, int offset) {
    int start = 0;
    int end = text.length();
    while (start < end && WhiteSpace.is(text.charAt(start))) {
      start++;
    }
    while (end > start && WhiteSpace.is(text.charAt(end - 1))) {
      end--;
    }
    String markdown = Inline.escape(WellFormed.mend(text.substring(start, end)));
    Span span = new Span(start, end).shift(offset);
    return markdown.isEmpty()
        ? List.of()
        : List.of(new Block.Paragraph(new Text(markdown, span, Piece.literal(span))));
  }
}
