package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Look;
import competence.outline.Marker;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import competence.structure.TextSlicer;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/** Reads the texts of headings, paragraphs, entries and cells. */
final class MarkdownTexts {
  private final SourceText source;
  private final Ledger ledger;
  private final DialectReport report;
  private final TextSlicer slicer;
  private final Footnotes footnotes;
  private @Nullable Span firstDroppedLink;
  private int droppedLinks;

  MarkdownTexts(SourceText source, Ledger ledger, DialectReport report) {
    this.source = source;
    this.ledger = ledger;
    this.report = report;
    this.slicer = new TextSlicer(source);
    this.footnotes = new Footnotes(source, ledger, report);
  }

  Footnotes footnotes() {
    return footnotes;
  }

  void finish(Diagnostics diagnostics) {
    footnotes.finish();
    if (droppedLinks > 0) {
      diagnostics.add(
          Code.MD106,
          firstDroppedLink,
          "the text of a link was kept, not where it goes (" + droppedLinks + " in the document)",
          "only whole http, https and mailto addresses are kept");
    }
  }

  void heading(org.commonmark.node.Heading heading, List<Block> blocks) {
    BlockText read = BlockText.of(heading, source, ledger);
    if (read.isStrong()) {
      read.dropStrong();
    }
    footnotes.take(read.footnotes());
    countLinks(read.dropUnsafeLinks(), read);
    Text text = read.text();
    if (text != null) {
      reportMacros(text);
      blocks.add(new Block.Heading(heading.getLevel(), text));
    }
  }

  void paragraph(Node node, List<Block> blocks) {
    BlockText read = BlockText.ofParagraph(node, source, ledger);
    if (isImage(node)) {
      report.command(DialectCommand.Kind.IMAGE, SourceOffsets.span(node, source));
      read.dropAll(DialectCommand.Kind.IMAGE.reason());
    } else if (isImport(node)) {
      report.command(DialectCommand.Kind.IMPORT, SourceOffsets.span(node, source));
      read.dropAll(DialectCommand.Kind.IMPORT.reason());
    } else if (DialectReader.hasContentsCommand(node)) {
      read.dropAll(DialectCommand.Kind.CONTENTS.reason());
    }
    add(read, blocks);
  }

  /** A paragraph in a quotation of which the sign belongs to the text. */
  void comparison(Node paragraph, Span quote, List<Block> blocks) {
    BlockText read = BlockText.ofParagraph(paragraph, source, ledger);
    List<Line> lines = new ArrayList<>(lines(read));
    if (!lines.isEmpty()) {
      Text first = lines.get(0).text();
      Span sign = new Span(quote.start(), quote.start() + 1);
      List<SourcePiece> pieces = new ArrayList<>(SourcePiece.literal(sign));
      pieces.addAll(first.pieces());
      String blank = first.span().start() > sign.end() ? " " : "";
      String markdown = Inline.canonical("\\>" + blank + first.markdown());
      Text whole = new Text(markdown, sign.to(first.span()), pieces);
      lines.set(0, new Line(whole));
      blocks.add(new Block.Paragraph(lines, Look.PLAIN));
    }
  }

  /** The text of an entry; returns the box of a task before it, or null. */
  @Nullable Marker item(Node paragraph, List<Block> blocks) {
    BlockText read = BlockText.ofParagraph(paragraph, source, ledger);
    add(read, blocks);
    return read.hasBox() ? new Marker(Marker.Kind.BOX, read.boxSign(), null) : null;
  }

  List<Block> cell(Node cell) {
    return blocks(BlockText.ofCell(cell, source, ledger));
  }

  List<Block> excess(Span cell) {
    return blocks(BlockText.ofCell(cell, source, ledger));
  }

  private List<Block> blocks(BlockText read) {
    List<Block> blocks = new ArrayList<>();
    add(read, blocks);
    return blocks;
  }

  /** The lines of a cell: those without a bullet or label go on with the line before. */
  List<Block> cellOfLines(List<Span> parts) {
    List<Block> blocks = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Span part : parts) {
      BlockText read = part.end() == part.start() ? null : BlockText.ofPart(part, source, ledger);
      List<Line> found = read == null ? List.of() : lines(read);
      if (found.isEmpty()) {
        addLines(lines, blocks);
      } else if (lines.isEmpty() || ListSign.begins(source.slice(part))) {
        lines.addAll(found);
      } else {
        Line before = lines.remove(lines.size() - 1);
        Text joined = Text.join(List.of(before.text(), found.get(0).text()), Coding.BREAK);
        lines.add(new Line(joined, before.blanks(), Line.Link.NONE));
      }
    }
    addLines(lines, blocks);
    return blocks;
  }

  private static void addLines(List<Line> lines, List<Block> blocks) {
    if (!lines.isEmpty()) {
      blocks.add(new Block.Paragraph(lines, Look.PLAIN));
      lines.clear();
    }
  }

  /** A part of the source as a caption within so many boxes. */
  void caption(Span span, int depth, List<Block> blocks) {
    List<Line> lines = lines(BlockText.ofPart(span, source, ledger));
    if (!lines.isEmpty()) {
      blocks.add(new Block.Paragraph(lines, new Look(depth, false, 0, Look.Role.CAPTION)));
    }
  }

  private void add(BlockText read, List<Block> blocks) {
    boolean strong = read.isStrong();
    List<Line> lines = lines(read);
    List<Block.Entry> examples = examples(lines);
    if (!examples.isEmpty()) {
      Span span = lines.get(0).text().span().to(lines.get(lines.size() - 1).text().span());
      blocks.add(new Block.Bullets(examples, span));
    } else if (!lines.isEmpty()) {
      blocks.add(new Block.Paragraph(lines, new Look(0, strong, 0, Look.Role.NONE)));
    }
  }

  /** The entries of a list of examples, which pandoc numbers; none if a line is something else. */
  private List<Block.Entry> examples(List<Line> lines) {
    List<Block.Entry> entries = new ArrayList<>();
    for (Line line : lines) {
      Text whole = line.text();
      int length = ListSign.example(whole.plain());
      Text sign = length == 0 ? null : slicer.slice(whole, 0, length);
      Text text = length == 0 ? null : slicer.slice(whole, length, whole.plain().length());
      if (sign == null || text == null) {
        return List.of();
      }
      Marker marker = new Marker(Marker.Kind.LABEL, "(@)", null);
      entries.add(new Block.Entry(marker, List.of(new Block.Paragraph(text)), whole.span()));
    }
    lines.forEach(
        line -> {
          int start = line.text().span().start();
          Span sign = new Span(start, start + ListSign.example(line.text().plain()));
          ledger.add(sign, new Usage.Dropped("number of an example"));
        });
    return entries;
  }

  private List<Line> lines(BlockText read) {
    footnotes.take(read.footnotes());
    List<Line> lines = read.lines();
    countLinks(read.unsafeLinks(), read);
    lines.forEach(line -> reportMacros(line.text()));
    return lines;
  }

  private void countLinks(int dropped, BlockText text) {
    if (dropped > 0 && firstDroppedLink == null) {
      firstDroppedLink = text.span();
    }
    droppedLinks += dropped;
  }

  /** Reports macros with arguments, {@code \name{…}}, and the signs of other dialects. */
  private void reportMacros(Text text) {
    String plain = text.plain();
    boolean scripts = text.pieces().stream().anyMatch(piece -> piece.coding().isScript());
    String sign = scripts ? "" : DialectSign.unread(plain, slicer.isEscaped(text));
    if (!sign.isEmpty()) {
      report.macro(sign, text.span());
    }
    for (int at = plain.indexOf('\\'); at >= 0; at = plain.indexOf('\\', at + 1)) {
      int end = at + 1;
      while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
        end++;
      }
      if (end > at + 2 && end < plain.length() && "{[".indexOf(plain.charAt(end)) >= 0) {
        report.macro(plain.substring(at, end), text.span());
      }
    }
  }

  /** Whether a paragraph imports components of MDX. */
  private boolean isImport(Node paragraph) {
    return SourceOffsets.lines(paragraph, source).stream()
        .allMatch(line -> DialectSign.isImport(source.slice(line)));
  }

  /** Whether a paragraph has nothing but images, with or without links. */
  private static boolean isImage(Node paragraph) {
    boolean image = false;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      boolean linked =
          node instanceof Link && node.getFirstChild() instanceof Image && hasOneChild(node);
      boolean blank =
          node instanceof SoftLineBreak
              || (node instanceof org.commonmark.node.Text text && text.getLiteral().isBlank());
      if (!(node instanceof Image) && !linked && !blank) {
        return false;
      }
      image |= !blank;
    }
    return image;
  }

  private static boolean hasOneChild(Node node) {
    return node.getFirstChild() == node.getLastChild();
  }
}
