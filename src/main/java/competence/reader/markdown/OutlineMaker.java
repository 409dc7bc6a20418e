package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.inline.Run;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.ledger.Use;
import competence.outline.Block;
import competence.outline.Text;
import competence.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Makes an outline of parsed Markdown, without recursion. */
final class OutlineMaker {
  private final SourceText source;
  private final Diagnostics diagnostics;
  private final Ledger ledger;
  private final Offsets offsets;
  private final Links links;
  private final Deque<Place> open = new ArrayDeque<>();

  /** A place in the document, and where the blocks from there on go. */
  private record Place(Node next, List<Block> blocks) {}

  /**
   * A maker for one document.
   *
   * @param ledger is told what is no text: what markup says, and the signs of lists
   */
  OutlineMaker(SourceText source, Diagnostics diagnostics, Ledger ledger) {
    this.source = source;
    this.ledger = ledger;
    this.offsets = Offsets.same(source);
    this.diagnostics = diagnostics;
    this.links = new Links(source);
  }

  /** The blocks of the document, in order. */
  List<Block> blocks(Node document) {
    List<Block> blocks = new ArrayList<>();
    enter(document, blocks);
    while (!open.isEmpty()) {
      Place place = open.pop();
      if (place.next().getNext() != null) {
        open.push(new Place(place.next().getNext(), place.blocks()));
      }
      block(place.next(), place.blocks());
    }
    links.report(diagnostics);
    return blocks;
  }

  private void enter(Node container, List<Block> blocks) {
    if (container.getFirstChild() != null) {
      open.push(new Place(container.getFirstChild(), blocks));
    }
  }

  private void block(Node node, List<Block> blocks) {
    if (node instanceof Heading heading) {
      Text text = text(heading);
      if (text != null) {
        blocks.add(new Block.Heading(heading.getLevel(), text));
      }
    } else if (node instanceof Paragraph) {
      add(text(node), blocks);
    } else if (node instanceof ListBlock) {
      list(node, blocks);
    } else if (node instanceof TableBlock) {
      blocks.add(new Tables(source, links, ledger).table(node));
    } else if (node instanceof BlockQuote) {
      enter(node, blocks);
    } else if (node instanceof FencedCodeBlock code) {
      add(code(code, code.getLiteral()), blocks);
    } else if (node instanceof IndentedCodeBlock code) {
      add(code(code, code.getLiteral()), blocks);
    } else if (node instanceof HtmlBlock html) {
      html(html, blocks);
    } else if (node instanceof LinkReferenceDefinition) {
      ledger.add(NodeText.blockSpan(node, source), new Use.Dropped("link definition"));
    }
  }

  private static void add(@Nullable Text text, List<Block> blocks) {
    if (text != null) {
      blocks.add(new Block.Paragraph(text));
    }
  }

  private @Nullable Text text(Node node) {
    List<Run> runs = links.safe(NodeText.runs(node, source), node);
    return NodeText.of(runs, node, source, offsets, ledger);
  }

  private @Nullable Text code(org.commonmark.node.Block node, String text) {
    String markdown = Inline.write(List.of(Run.plain(text)));
    List<Piece> pieces = CodeBlocks.pieces(node, source, ledger);
    return NodeText.of(markdown, NodeText.blockSpan(node, source), pieces, ledger);
  }

  private void list(Node list, List<Block> blocks) {
    List<Block.Entry> entries = new ArrayList<>();
    List<Place> contents = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Block> content = new ArrayList<>();
      entries.add(new Block.Entry(content, NodeText.blockSpan(item, source)));
      Bullets.enter(item, source, ledger);
      if (item.getFirstChild() != null) {
        contents.add(0, new Place(item.getFirstChild(), content));
      }
    }
    blocks.add(new Block.Bullets(entries, NodeText.blockSpan(list, source)));
    contents.forEach(open::push);
  }

  private void html(HtmlBlock html, List<Block> blocks) {
    Text text = HtmlBlocks.text(html, source, ledger);
    if (text != null) {
      blocks.add(new Block.Paragraph(text));
      diagnostics.add(
          Code.MD105,
          text.span(),
          "raw HTML is read as the text between its tags",
          "write it as Markdown, or read the document with --from html");
    }
  }
}
