package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.limit.Limit;
import competence.source.SourceText;
import competence.source.Span;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses Markdown, within the limits of commonmark's parser. */
final class MarkdownParser {
  private static final String BEFORE_CELL = "|x|\n|-|\n|";

  /** Where a cell begins that is parsed on its own. */
  static final int CELL_START = BEFORE_CELL.length();

  private static final String BEFORE_LINE = "# ";

  /** Where a line begins that is parsed on its own. */
  static final int LINE_START = BEFORE_LINE.length();

  /**
   * How many nested blocks a level of the tree takes: a list and its entry. Beyond the parser's
   * limit it takes the markers of lists for text, so that no list can be trusted from there on.
   */
  private static final int BLOCKS_OF_A_LEVEL = 2;

  /** The document, the text of an item, and a few quotes around lists. */
  private static final int MORE_BLOCKS = 8;

  private MarkdownParser() {}

  /**
   * Parses a document.
   *
   * @param from where the Markdown begins; the parser skips what comes before
   * @param dialects whether to read what dialects of Markdown have, besides CommonMark and tables
   * @return null if there is an error, which the diagnostics have
   */
  static @Nullable Node parse(
      SourceText source, int from, boolean dialects, Diagnostics diagnostics) {
    Span exceeded = MarkupLimit.exceeded(source.content());
    if (exceeded != null) {
      diagnostics.add(
          Code.MD101,
          exceeded,
          "there are too many links and marks of emphasis in one paragraph",
          "split it with blank lines, or read the document with --from text");
      return null;
    }
    String blank = from == 0 ? "" : " ".repeat(from - 1) + "\n"; // Keeps the offsets.
    Node document;
    int deepest =
        BLOCKS_OF_A_LEVEL * Math.max(diagnostics.limits().of(Limit.DEPTH), Limit.DEPTH.usual())
            + MORE_BLOCKS;
    try {
      document = parser(deepest, dialects).parse(blank + source.content().substring(from));
    } catch (IllegalArgumentException tableTooLarge) {
      diagnostics.add(
          Code.MD101,
          null,
          "a table has too many cells that its rows do not write",
          "look for a table with a very wide heading and many short rows");
      return null;
    }
    Node deep = tooDeep(document, deepest);
    if (deep != null) {
      diagnostics.add(
          Code.TREE103,
          SourceOffsets.span(deep, source),
          "lists and quotes are nested too deep",
          "no framework is meant to be that deep: look for a list that never ends above");
      return null;
    }
    return document;
  }

  private static Parser parser(int deepest, boolean dialects) {
    Parser.Builder parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(deepest);
    if (dialects) {
      DialectBlocks.ALL.forEach(parser::customBlockParserFactory);
      parser.customInlineContentParserFactory(new DialectInlines.Braces());
      parser.customInlineContentParserFactory(new DialectInlines.ScriptSigns());
      parser.linkProcessor(new DialectInlines.Brackets());
      parser.customDelimiterProcessor(new DialectInlines.Styling('=', "highlight"));
      String lineThrough = DialectCommand.Kind.LINE_THROUGH.reason();
      parser.customDelimiterProcessor(new DialectInlines.Styling('~', lineThrough));
    }
    return parser.build();
  }

  /** Parses a text on one line as the cell of a table, which then begins at CELL_START. */
  static Node parseCell(String text) {
    Node last = parser(MORE_BLOCKS, true).parse(BEFORE_CELL + text + " |");
    while (!(last instanceof TableCell)) {
      last = last.getLastChild();
    }
    return last;
  }

  /** Parses a text on one line as inline markup; it then begins at LINE_START. */
  static Node parseLine(String text) {
    Node heading = parser(MORE_BLOCKS, true).parse(BEFORE_LINE + text + " #").getFirstChild();
    return Objects.requireNonNull(heading);
  }

  /** The first block at the parser's limit. */
  private static @Nullable Node tooDeep(Node document, int deepest) {
    int depth = 1;
    Node node = document;
    while (node != null) {
      if (depth >= deepest) {
        return node;
      }
      if (node.getFirstChild() instanceof Block) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null ? null : node.getNext();
    }
    return null;
  }
}
