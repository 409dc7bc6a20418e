package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.outline.Block;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
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

/** Reads the blocks of a document into an outline, without recursion. */
final class MarkdownBlocks {
  private final SourceText source;
  private final Diagnostics diagnostics;
  private final Ledger ledger;
  private final Deque<Place> open = new ArrayDeque<>();
  private @Nullable Span firstDroppedLink;
  private int droppedLinks;

  /** The next node to read, and where it and its siblings go. */
  private record Place(Node next, List<Block> blocks) {}

  /**
   * A reader of one document.
   *
   * @param ledger takes what is not text: what markup says, and the markers of lists
   */
  MarkdownBlocks(SourceText source, Diagnostics diagnostics, Ledger ledger) {
    this.source = source;
    this.ledger = ledger;
    this.diagnostics = diagnostics;
  }

  List<Block> read(Node document) {
    List<Block> blocks = new ArrayList<>();
    enter(document, blocks);
    while (!open.isEmpty()) {
      Place place = open.pop();
      if (place.next().getNext() != null) {
        open.push(new Place(place.next().getNext(), place.blocks()));
      }
      block(place.next(), place.blocks());
    }
    reportDroppedLinks();
    return blocks;
  }

  private void enter(Node container, List<Block> blocks) {
    if (container.getFirstChild() != null) {
      open.push(new Place(container.getFirstChild(), blocks));
    }
  }

  private void block(Node node, List<Block> blocks) {
    if (node instanceof Heading heading) {
      Text text = text(BlockText.of(heading, source, ledger));
      if (text != null) {
        blocks.add(new Block.Heading(heading.getLevel(), text));
      }
    } else if (node instanceof Paragraph) {
      add(text(BlockText.of(node, source, ledger)), blocks);
    } else if (node instanceof ListBlock) {
      list(node, blocks);
    } else if (node instanceof TableBlock) {
      blocks.add(table(node));
    } else if (node instanceof BlockQuote) {
      enter(node, blocks);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      add(MarkdownCode.text(node, source, ledger), blocks);
    } else if (node instanceof HtmlBlock html) {
      html(html, blocks);
    } else if (node instanceof LinkReferenceDefinition) {
      ledger.add(SourceOffsets.span(node, source), new Usage.Dropped("link definition"));
    }
  }

  private static void add(@Nullable Text text, List<Block> blocks) {
    if (text != null) {
      blocks.add(new Block.Paragraph(text));
    }
  }

  /** The text of a block, without unsafe links; null if it is blank. */
  private @Nullable Text text(BlockText text) {
    int dropped = text.dropUnsafeLinks();
    if (dropped > 0 && firstDroppedLink == null) {
      firstDroppedLink = text.span();
    }
    droppedLinks += dropped;
    return text.text();
  }

  private void reportDroppedLinks() {
    if (droppedLinks > 0) {
      diagnostics.add(
          Code.MD106,
          firstDroppedLink,
          "the text of a link was kept, not where it goes (" + droppedLinks + " in the document)",
          "only whole http, https and mailto addresses are kept");
    }
  }

  private void list(Node list, List<Block> blocks) {
    List<Block.Entry> entries = new ArrayList<>();
    List<Place> contents = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Block> content = new ArrayList<>();
      entries.add(new Block.Entry(content, SourceOffsets.span(item, source)));
      MarkdownMarkup.enterBullet(item, source, ledger);
      if (item.getFirstChild() != null) {
        contents.add(0, new Place(item.getFirstChild(), content));
      }
    }
    blocks.add(new Block.Bullets(entries, SourceOffsets.span(list, source)));
    contents.forEach(open::push);
  }

  private void html(HtmlBlock html, List<Block> blocks) {
    Text text = MarkdownHtml.text(html, source, ledger);
    add(text, blocks);
    if (text != null) {
      diagnostics.add(
          Code.MD105,
          text.span(),
          "raw HTML is read as the text between its tags",
          "write it as Markdown, or read the document with --from html");
    }
  }

  /** A table; its first row is marked as column headings. */
  private Block.Table table(Node table) {
    List<Block.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        Span span = SourceOffsets.span(row, source);
        rows.add(new Block.Row(cells(row, span), part instanceof TableHead, span));
      }
    }
    return new Block.Table(rows, SourceOffsets.span(table, source));
  }

  private List<Block.Cell> cells(Node row, Span whole) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      List<Block> content = new ArrayList<>();
      add(text(BlockText.ofCell(cell, source, ledger)), content);
      cells.add(new Block.Cell(content, 1, SourceOffsets.span(cell, source)));
    }
    if (!row.getSourceSpans().isEmpty()) {
      addExcess(endOfCells(whole, cells.size()), whole.end(), cells);
    }
    return cells;
  }

  /**
   * Adds the cells that the head of the table has no column for. The parser drops them, as GitHub
   * does; here no word is dropped.
   */
  private void addExcess(int start, int end, List<Block.Cell> cells) {
    for (int from = start; from < end; ) {
      Span span = new Span(from, bar(from, end));
      if (!WhiteSpace.isBlank(source.slice(span))) {
        Text text = text(BlockText.ofCell(span, source, ledger));
        if (text != null) {
          cells.add(new Block.Cell(List.of(new Block.Paragraph(text)), 1, span));
        }
      }
      from = span.end() + 1;
    }
  }

  /** Where the cells of a row end that have a column. */
  private int endOfCells(Span row, int cells) {
    int at = row.start();
    while (at < row.end() && WhiteSpace.is(source.content().charAt(at))) {
      at++;
    }
    at += source.content().startsWith("|", at) ? 1 : 0;
    for (int i = 0; i < cells; i++) {
      at = Math.min(bar(at, row.end()) + 1, row.end());
    }
    return at;
  }

  /** Where the next bar is that has no backslash before it; the end if there is none. */
  private int bar(int from, int end) {
    int at = from;
    while (at < end && source.content().charAt(at) != '|') {
      at += source.content().startsWith("\\|", at) ? 2 : 1;
    }
    return Math.min(at, end);
  }
}
