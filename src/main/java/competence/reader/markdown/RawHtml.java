package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.inline.Run;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Text;
import competence.reader.html.HtmlReader;
import competence.reader.html.HtmlToken;
import competence.source.SourceText;
import competence.source.Span;
import competence.structure.Flows;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Raw HTML in a document, from a start tag to its end tag, with the Markdown in it. The HTML reader
 * reads all of it; it sees a paragraph with one character for each block of Markdown, and that
 * paragraph is then replaced by the block.
 */
final class RawHtml {
  private static final char PLACEHOLDER = '\uFFFC';
  private static final String START = "<p>" + PLACEHOLDER;
  private static final String END = "</p>";

  /** Elements whose text is text of the page. */
  private static final Set<String> PLAIN =
      Set.of(
          ("a b blockquote br caption center code dd details div dl dt em figcaption figure font h1"
                  + " h2 h3 h4 h5 h6 hr i img li main ol p section small span strong sub summary sup"
                  + " table tbody td tfoot th thead tr u ul")
              .split(" ", -1));

  /** A block of Markdown, and where it is. */
  private record Inner(Node node, List<Block> blocks) {}

  /** Blocks in place of a placeholder, and where the text that they were read from ends. */
  private record Replacement(List<Block> blocks, int end) {}

  private final SourceText source;
  private final List<HtmlBlock> html = new ArrayList<>();
  private final List<Inner> inner = new ArrayList<>();
  private final Node last;

  /**
   * A part of a document.
   *
   * @param first the block that it begins with
   * @param last the block that it ends with, a sibling
   */
  RawHtml(HtmlBlock first, Node last, SourceText source) {
    this.source = source;
    this.last = last;
    Node end = last.getNext();
    for (Node node = first; node != end; node = node.getNext()) {
      if (node instanceof HtmlBlock block) {
        html.add(block);
      } else {
        inner.add(new Inner(node, new ArrayList<>()));
      }
    }
  }

  Node last() {
    return last;
  }

  /** The blocks of Markdown in it; the caller fills the list of each before it reads the whole. */
  Map<Node, List<Block>> inner() {
    Map<Node, List<Block>> lists = new HashMap<>();
    inner.forEach(block -> lists.put(block.node(), block.blocks()));
    return lists;
  }

  /**
   * The blocks of the whole.
   *
   * @param pieces takes where each piece of HTML begins and ends
   */
  List<Block> read(NavigableMap<Integer, Integer> pieces, Ledger ledger, Diagnostics diagnostics) {
    if (isQuoted()) {
      return byLines(pieces, ledger, diagnostics);
    }
    Span whole = SourceOffsets.span(html.get(0), source).to(SourceOffsets.span(last, source));
    StringBuilder text = new StringBuilder(source.slice(whole));
    Map<Integer, Replacement> replacements = new HashMap<>();
    for (Inner block : inner) {
      hide(SourceOffsets.span(block.node(), source), block.blocks(), whole, text, replacements);
    }
    for (HtmlBlock block : html) {
      int at = SourceOffsets.span(block, source).start();
      int end = SourceOffsets.span(block, source).end();
      List<TypedList> lists =
          hasPlainTags(source.slice(new Span(at, end))) ? TypedList.in(block, source) : List.of();
      for (TypedList list : lists) {
        hide(list.span(), List.of(list.paragraph(source, ledger)), whole, text, replacements);
        pieces.put(at, list.span().start());
        at = list.span().end();
      }
      pieces.put(at, end);
    }
    List<Block> read = HtmlReader.fragment(text.toString(), whole.start(), ledger, diagnostics);
    return Flows.rewrite(
        read, Flows.Place.DOCUMENT, (blocks, place) -> replaced(blocks, replacements));
  }

  /** Whether all text between the tags of a piece is text of the page. */
  private static boolean hasPlainTags(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      HtmlToken token = HtmlToken.at(text, at, text.length());
      if (token != null && (token.kind() != HtmlToken.Kind.TAG || !PLAIN.contains(token.name()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the signs of a quotation are between its lines. */
  private boolean isQuoted() {
    Node around = html.get(0).getParent();
    while (around != null && !(around instanceof BlockQuote)) {
      around = around.getParent();
    }
    return around != null;
  }

  private List<Block> byLines(
      NavigableMap<Integer, Integer> pieces, Ledger ledger, Diagnostics diagnostics) {
    List<Block> blocks = new ArrayList<>();
    for (HtmlBlock block : html) {
      for (Span line : SourceOffsets.lines(block, source)) {
        pieces.put(line.start(), line.end());
        String text = source.slice(line);
        blocks.addAll(HtmlReader.fragment(text, line.start(), ledger, diagnostics));
      }
    }
    inner.forEach(block -> blocks.addAll(block.blocks()));
    diagnostics.add(
        Code.MD105,
        SourceOffsets.span(html.get(0), source),
        "raw HTML in a quotation is read line by line",
        "take it out of the quotation, or write it as Markdown");
    return blocks;
  }

  /** Puts a placeholder where a block is. The white space around a short block gives it room. */
  private static void hide(
      Span block,
      List<Block> blocks,
      Span whole,
      StringBuilder text,
      Map<Integer, Replacement> replacements) {
    int start = block.start() - whole.start();
    int end = block.end() - whole.start();
    while (end - start < START.length() && start > 0 && WhiteSpace.is(text.charAt(start - 1))) {
      start--;
    }
    while (end - start < START.length() && end < text.length() && WhiteSpace.is(text.charAt(end))) {
      end++;
    }
    for (int i = start; i < end; i++) {
      text.setCharAt(i, ' ');
    }
    text.replace(start, start + START.length(), START);
    if (end - start >= START.length() + END.length()) {
      text.replace(end - END.length(), end, END);
    }
    int place = whole.start() + start + START.length() - 1;
    replacements.put(place, new Replacement(blocks, whole.start() + end));
  }

  private static List<Block> replaced(List<Block> blocks, Map<Integer, Replacement> replacements) {
    List<Block> all = new ArrayList<>();
    boolean changed = false;
    for (Block block : blocks) {
      Replacement hidden =
          block instanceof Block.Paragraph ? replacements.get(block.span().start()) : null;
      changed |= hidden != null;
      if (hidden == null) {
        all.add(block);
      } else {
        all.addAll(hidden.blocks());
        addRest((Block.Paragraph) block, hidden.end(), all);
      }
    }
    return changed ? all : blocks;
  }

  /**
   * Adds what is in the paragraph after the placeholder, if a short block had no room for its end.
   */
  private static void addRest(Block.Paragraph paragraph, int from, List<Block> blocks) {
    List<Line> lines = new ArrayList<>(paragraph.lines());
    Text first = lines.remove(0).text();
    List<Run> runs = new ArrayList<>(Inline.parse(first.markdown()));
    runs.set(0, runs.get(0).withText(runs.get(0).text().substring(1)));
    String markdown = Inline.write(runs);
    if (!markdown.isEmpty()) {
      List<SourcePiece> pieces = new ArrayList<>();
      for (SourcePiece piece : first.pieces()) {
        if (piece.span().end() > from) {
          pieces.add(piece.from(Math.max(from, piece.span().start()), piece.span().end()));
        }
      }
      Span span = new Span(pieces.get(0).span().start(), first.span().end());
      lines.add(0, new Line(new Text(markdown, span, pieces)));
    }
    if (!lines.isEmpty()) {
      blocks.add(new Block.Paragraph(lines, paragraph.look()));
    }
  }
}
