package competence.reader.markdown;

import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** The blocks that dialects of Markdown have and CommonMark has not. */
final class DialectBlocks {
  static final List<BlockParserFactory> ALL =
      List.of(new Lines(), new Footnotes(), new Definitions(), new Boxes(), new Grids());

  private static final int CODE_INDENT = 4;

  private DialectBlocks() {}

  /** The line from its first character that is not blank. */
  private static String text(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
  }

  private static SourceSpan span(ParserState state, int from, int to) {
    int start = state.getNextNonSpaceIndex();
    return state.getLine().substring(start + from, start + to).getSourceSpan();
  }

  private static boolean isCode(ParserState state) {
    return state.getIndent() >= CODE_INDENT;
  }

  /** A line that is nothing but a command: the fence of a pandoc div, an import of MDX. */
  private static final class Lines extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String line = isCode(state) ? "" : text(state);
      boolean inParagraph = !matched.getParagraphLines().isEmpty();
      Command.Kind kind = null;
      if (DialectSign.isFence(line)) {
        kind = Command.Kind.BOX;
      } else if (!inParagraph && DialectSign.isImport(line)) {
        kind = Command.Kind.IMPORT;
      }
      return kind == null
          ? BlockStart.none()
          : BlockStart.of(new Leaf(new CommandLine(kind)))
              .atIndex(state.getLine().getContent().length());
    }
  }

  private static final class Leaf extends AbstractBlockParser {
    private final Block block;

    Leaf(Block block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }
  }

  /** A block that goes on with blank lines and indented lines. */
  private static final class Container extends AbstractBlockParser {
    private final IndentedBlock block;
    private final int indent;

    Container(IndentedBlock block, int indent) {
      this.block = block;
      this.indent = indent;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= indent
          ? BlockContinue.atColumn(state.getColumn() + indent)
          : BlockContinue.none();
    }
  }

  private static BlockStart container(
      ParserState state, IndentedBlock block, int indent, int contentFrom) {
    return BlockStart.of(new Container(block, indent))
        .atIndex(state.getNextNonSpaceIndex() + contentFrom);
  }

  private static final class Footnotes extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String line = isCode(state) ? "" : text(state);
      String label = DialectSign.footnote(line);
      if (label.isEmpty()) {
        return BlockStart.none();
      }
      int end = WhiteSpace.skip(line, "[^]:".length() + label.length(), line.length());
      SourceSpan span = span(state, 0, end);
      IndentedBlock note = new IndentedBlock(IndentedBlock.Kind.FOOTNOTE, label, span, null);
      return container(state, note, 2, end);
    }
  }

  /** A colon and a blank, below a line with a term. */
  private static final class Definitions extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String line = isCode(state) ? "" : text(state);
      int end = WhiteSpace.skip(line, Math.min(1, line.length()), line.length());
      boolean sign = line.startsWith(":") && end > 1 && end <= CODE_INDENT + 1;
      if (!sign || end == line.length() || !followsTerm(matched)) {
        return BlockStart.none();
      }
      SourceSpan span = span(state, 0, end);
      IndentedBlock definition = new IndentedBlock(IndentedBlock.Kind.DEFINITION, "", span, null);
      return container(state, definition, 2, end);
    }

    private static boolean followsTerm(MatchedBlockParser matched) {
      if (!matched.getParagraphLines().isEmpty()) {
        return true;
      }
      Node last = matched.getMatchedBlockParser().getBlock().getLastChild();
      return last instanceof Paragraph || last instanceof TableBlock || isDefinition(last);
    }
  }

  static boolean isDefinition(@Nullable Node node) {
    return node instanceof IndentedBlock block && block.kind() == IndentedBlock.Kind.DEFINITION;
  }

  /** Boxes and tabs of MkDocs. */
  private static final class Boxes extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String line = isCode(state) ? "" : text(state);
      Span sign = DialectSign.box(line);
      if (sign == null) {
        return BlockStart.none();
      }
      boolean titled = sign.end() > sign.start();
      SourceSpan title = titled ? span(state, sign.start(), sign.end()) : null;
      SourceSpan span = span(state, 0, line.length());
      IndentedBlock box = new IndentedBlock(IndentedBlock.Kind.BOX, "", span, title);
      return container(state, box, CODE_INDENT, line.length());
    }
  }

  /** A table drawn with {@code +---+}. */
  private static final class Grids extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String line = isCode(state) ? "" : text(state);
      return DialectSign.isRule(line) && matched.getParagraphLines().isEmpty()
          ? BlockStart.of(new GridParser()).atIndex(state.getIndex())
          : BlockStart.none();
    }
  }

  private static final class GridParser extends AbstractBlockParser {
    private final GridBlock block = new GridBlock();

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      String line = isCode(state) ? "" : text(state);
      return line.startsWith("|") || line.startsWith("+")
          ? BlockContinue.atIndex(state.getIndex())
          : BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
      block.add(line);
    }
  }
}
