package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.outline.Block;
import competence.outline.Details;
import competence.outline.Marker;
import competence.outline.Outline;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
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

/** Reads the blocks of a document into an outline, without recursion. */
final class MarkdownBlocks {
  private final SourceText source;
  private final Diagnostics diagnostics;
  private final Ledger ledger;
  private final DialectReport report;
  private final MarkdownTexts texts;
  private final MarkdownTables tables;
  private final DialectReader dialects;
  private final HtmlGroups groups = new HtmlGroups();
  private final NavigableMap<Integer, Integer> html = new TreeMap<>();
  private final Deque<Task> open = new ArrayDeque<>();

  /** What is still to do. */
  private sealed interface Task {
    /** Reads nodes from one to another, which is not included; null means all siblings. */
    record Nodes(@Nullable Node next, @Nullable Node end, List<Block> blocks) implements Task {}

    /** Reads raw HTML, after the Markdown in it. */
    record Raw(RawHtml html, List<Block> blocks) implements Task {}
  }

  /**
   * A reader of one document.
   *
   * @param ledger takes what is not text: what markup says, and the bullets of lists
   */
  MarkdownBlocks(SourceText source, Diagnostics diagnostics, Ledger ledger) {
    this.source = source;
    this.ledger = ledger;
    this.diagnostics = diagnostics;
    this.report = new DialectReport(source);
    this.texts = new MarkdownTexts(source, ledger, report);
    this.tables = new MarkdownTables(source, texts::cell, texts::excess);
    this.dialects = new DialectReader(source, ledger, report, texts);
  }

  /** Where each piece of raw HTML begins and ends, after {@link #read}. */
  NavigableMap<Integer, Integer> html() {
    return html;
  }

  /** The footnotes, after {@link #read}. */
  List<Outline.Footnote> footnotes() {
    return texts.footnotes().found();
  }

  List<Block> read(Node document) {
    List<Block> blocks = new ArrayList<>();
    dialects.prepare(document);
    enter(document, blocks);
    while (!open.isEmpty()) {
      Task task = open.pop();
      if (task instanceof Task.Raw raw) {
        raw.blocks().addAll(raw.html().read(html, ledger, diagnostics));
      } else if (task instanceof Task.Nodes nodes) {
        next(nodes);
      }
    }
    texts.finish(diagnostics);
    report.finish(diagnostics);
    return blocks;
  }

  private void enter(Node container, List<Block> blocks) {
    enter(container.getFirstChild(), null, blocks);
  }

  private void enter(@Nullable Node first, @Nullable Node end, List<Block> blocks) {
    if (first != null && first != end) {
      open.push(new Task.Nodes(first, end, blocks));
    }
  }

  private void next(Task.Nodes nodes) {
    Node node = nodes.next();
    if (node instanceof HtmlBlock first) {
      RawHtml raw = new RawHtml(first, groups.last(first), source);
      enter(raw.last().getNext(), nodes.end(), nodes.blocks());
      open.push(new Task.Raw(raw, nodes.blocks()));
      raw.inner().forEach((inner, blocks) -> enter(inner, inner.getNext(), blocks));
    } else if (node != null) {
      enter(node.getNext(), nodes.end(), nodes.blocks());
      block(node, nodes.blocks());
    }
  }

  private void block(Node node, List<Block> blocks) {
    if (node instanceof Heading heading) {
      texts.heading(heading, blocks);
    } else if (node instanceof Paragraph) {
      texts.paragraph(node, blocks);
    } else if (node instanceof ListBlock) {
      list(node, blocks);
    } else if (node instanceof TableBlock) {
      blocks.add(tables.table(node));
    } else if (node instanceof BlockQuote quote) {
      quote(quote, blocks);
    } else if (node instanceof IndentedCodeBlock) {
      indentedCode(node, blocks);
    } else if (node instanceof FencedCodeBlock) {
      code(node, blocks);
    } else if (node instanceof LinkReferenceDefinition) {
      ledger.add(SourceOffsets.span(node, source), new Usage.Dropped("link definition"));
    } else {
      List<Block> content = dialects.read(node, blocks);
      if (content != null) {
        enter(node, content);
      }
    }
  }

  private void code(Node node, List<Block> blocks) {
    Text text = MarkdownCode.text(node, source, ledger);
    if (text != null) {
      blocks.add(new Block.Paragraph(text));
    }
  }

  /** CommonMark takes a list that is indented by four for code; people mean a list. */
  private void indentedCode(Node node, List<Block> blocks) {
    List<TypedList> lists = TypedList.ofCode(node, source);
    if (lists.isEmpty()) {
      code(node, blocks);
      return;
    }
    Block.Paragraph list = lists.get(0).paragraph(source, ledger);
    diagnostics.add(
        Code.MD114,
        list.span(),
        "lines with bullets or labels, indented by four or more, read as a list and not as code",
        "if they are code, put them between lines of three backticks");
    placeBelow(node.getPrevious(), blocks).add(list);
  }

  /** The content of the last entry, if a list was read last; else the blocks around. */
  private List<Block> placeBelow(@Nullable Node before, List<Block> blocks) {
    Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    boolean follows =
        before instanceof ListBlock
            && last instanceof Block.Bullets
            && last.span().equals(SourceOffsets.span(before, source));
    List<Block.Entry> entries = follows ? ((Block.Bullets) last).entries() : List.of();
    return entries.isEmpty() ? blocks : entries.get(entries.size() - 1).blocks();
  }

  /** A quotation is its content. A comparison (">80 %") begins with the sign of a quotation. */
  private void quote(BlockQuote quote, List<Block> blocks) {
    Span span = SourceOffsets.span(quote, source);
    Node first = quote.getFirstChild();
    if (first instanceof Paragraph && Comparison.begins(quote, span, source.content())) {
      texts.comparison(first, span, blocks);
      enter(first.getNext(), null, blocks);
    } else {
      enter(quote, blocks);
    }
  }

  private void list(Node list, List<Block> blocks) {
    List<Block.Entry> entries = new ArrayList<>();
    List<Task> contents = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node first = item.getFirstChild();
      if (first instanceof Paragraph && DialectReader.hasContentsCommand(first)) {
        ledger.add(SourceOffsets.span(item, source), new Usage.Dropped("contents list"));
        continue;
      }
      List<Block> content = new ArrayList<>();
      Marker box = null;
      if (first instanceof Paragraph) {
        box = texts.item(first, content);
        first = first.getNext();
      }
      Marker marker = ListMarker.of(item, source, ledger);
      marker = box == null || marker.kind() == Marker.Kind.LABEL ? marker : box;
      entries.add(entry(marker, content, item));
      if (first != null) {
        contents.add(0, new Task.Nodes(first, null, content));
      }
    }
    if (!entries.isEmpty()) {
      blocks.add(new Block.Bullets(entries, SourceOffsets.span(list, source)));
    }
    contents.forEach(open::push);
  }

  private Block.Entry entry(Marker marker, List<Block> content, Node item) {
    Span span = SourceOffsets.span(item, source);
    int indent = ListMarker.indent(span.start(), source.content());
    return new Block.Entry(marker, Block.Entry.NO_LEVEL, indent, null, Details.NONE, content, span);
  }
}
