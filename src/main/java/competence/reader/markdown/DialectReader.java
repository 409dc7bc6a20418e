package competence.reader.markdown;

import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.outline.Block;
import competence.outline.Marker;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of dialects of Markdown. */
final class DialectReader {
  private final SourceText source;
  private final Ledger ledger;
  private final DialectReport report;
  private final MarkdownTexts texts;

  /** The definitions of the last term, and the list that has them. */
  private List<Block.Entry> definitions = new ArrayList<>();

  private @Nullable Block definitionList;

  DialectReader(SourceText source, Ledger ledger, DialectReport report, MarkdownTexts texts) {
    this.source = source;
    this.ledger = ledger;
    this.report = report;
    this.texts = texts;
  }

  /** Finds the footnotes and the commands of a document. */
  void prepare(Node document) {
    for (Node node = document; node != null; node = NodeOrder.next(node, document)) {
      if (node instanceof DialectCommand command) {
        report.command(command.kind(), SourceOffsets.span(node, source));
      } else if (node instanceof DialectInlines.Styled styled && styled.isStruckOut()) {
        report.command(DialectCommand.Kind.LINE_THROUGH, SourceOffsets.span(node, source));
      } else if (node instanceof CommandLine line) {
        report.command(line.kind(), SourceOffsets.span(node, source));
      } else if (node instanceof IndentedBlock block
          && block.kind() == IndentedBlock.Kind.FOOTNOTE) {
        texts.footnotes().define(block);
      }
    }
  }

  /** Whether a paragraph has a command that the site replaces by a contents list. */
  static boolean hasContentsCommand(Node paragraph) {
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DialectCommand command
          && command.kind() == DialectCommand.Kind.CONTENTS) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a block.
   *
   * @param blocks takes what comes before its content
   * @return where its content goes; null if the content is read already, or no content
   */
  @Nullable List<Block> read(Node node, List<Block> blocks) {
    if (node instanceof CommandLine line) {
      ledger.add(SourceOffsets.span(node, source), new Usage.Dropped(line.kind().reason()));
    } else if (node instanceof GridBlock grid) {
      grid(grid, blocks);
    } else if (node instanceof IndentedBlock block) {
      return switch (block.kind()) {
        case FOOTNOTE -> null;
        case BOX -> box(block, blocks);
        case DEFINITION -> definition(block, blocks);
      };
    }
    return null;
  }

  private Span span(SourceSpan span) {
    return SourceOffsets.of(source).span(span, span);
  }

  private List<Block> box(IndentedBlock box, List<Block> blocks) {
    Span sign = span(box.sign());
    Usage use = new Usage.Dropped(DialectCommand.Kind.BOX.reason());
    report.command(DialectCommand.Kind.BOX, sign);
    SourceSpan title = box.title();
    if (title == null) {
      ledger.add(sign, use);
    } else {
      Span words = span(title);
      ledger.add(new Span(sign.start(), words.start()), use);
      ledger.add(new Span(words.end(), sign.end()), use);
      texts.caption(words, depth(box), blocks);
    }
    return blocks;
  }

  private static int depth(Node box) {
    int depth = 0;
    for (Node node = box.getParent(); node != null; node = node.getParent()) {
      depth += node instanceof IndentedBlock ? 1 : 0;
    }
    return depth;
  }

  /** A definition is an entry below its term, the paragraph before it. */
  private List<Block> definition(IndentedBlock definition, List<Block> blocks) {
    Span sign = span(definition.sign());
    ledger.add(sign, new Usage.Dropped("sign of a definition"));
    int last = blocks.size() - 1;
    List<Block> content = new ArrayList<>();
    Span span = SourceOffsets.span(definition, source);
    Block.Entry entry = new Block.Entry(Marker.NONE, content, span);
    if (last >= 0 && blocks.get(last) == definitionList) {
      definitions.add(entry);
    } else if (last >= 0 && blocks.get(last) instanceof Block.Paragraph term) {
      definitions = new ArrayList<>(List.of(entry));
      List<Block> ofTerm = List.of(term, new Block.Bullets(definitions, span));
      Block.Entry item = new Block.Entry(Marker.NONE, ofTerm, term.span().to(span));
      definitionList = new Block.Bullets(List.of(item), item.span());
      blocks.set(last, definitionList);
    } else {
      return blocks;
    }
    return content;
  }

  private void grid(GridBlock grid, List<Block> blocks) {
    List<Span> lines = GridTable.lines(grid, source);
    GridTable table = new GridTable(lines, source, ledger, texts::cellOfLines);
    blocks.add(table.read());
    if (!table.isRegular()) {
      report.grid(SourceOffsets.span(grid, source));
    }
  }
}
