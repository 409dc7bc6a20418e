package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.outline.Block;
import competence.reader.html.HtmlReader;
import competence.source.SourceText;
import competence.source.Span;
import competence.structure.Flows;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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

  /** A block of Markdown, and where it is. */
  private record Inner(Node node, List<Block> blocks) {}

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
    Map<Integer, List<Block>> replacements = new HashMap<>();
    for (Inner block : inner) {
      hide(SourceOffsets.span(block.node(), source), block.blocks(), whole, text, replacements);
    }
    for (HtmlBlock block : html) {
      int at = SourceOffsets.span(block, source).start();
      int end = SourceOffsets.span(block, source).end();
      for (TypedList list : TypedList.in(block, source)) {
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
      Map<Integer, List<Block>> replacements) {
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
    replacements.put(whole.start() + start + START.length() - 1, blocks);
  }

  private static List<Block> replaced(List<Block> blocks, Map<Integer, List<Block>> replacements) {
    List<Block> all = new ArrayList<>();
    boolean changed = false;
    for (Block block : blocks) {
      List<Block> hidden =
          block instanceof Block.Paragraph ? replacements.get(block.span().start()) : null;
      changed |= hidden != null;
      if (hidden == null) {
        all.add(block);
      } else {
        all.addAll(hidden);
      }
    }
    return changed ? all : blocks;
  }
}
