package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.limit.Limit;
import competence.source.SourceText;
import competence.source.Span;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses Markdown, within commonmark's limits. */
final class DocumentTree {
  /**
   * How many blocks may stand in one another for each level: a list and its entry. Where there are
   * more, the parser takes the markers of what is inside for text; no list can be trusted from
   * there on.
   */
  private static final int BLOCKS_OF_A_LEVEL = 2;

  /** The document, the text of an item, and a few quotes around lists. */
  private static final int MORE_BLOCKS = 8;

  private DocumentTree() {}

  /**
   * The document's tree.
   *
   * @param from where the Markdown begins; what stands before is passed over
   * @return null if there was an error, which the diagnostics then tell
   */
  static @Nullable Node parse(SourceText source, int from, Diagnostics diagnostics) {
    Span exceeded = MarkupLimit.exceeded(source.content());
    if (exceeded != null) {
      diagnostics.add(
          Code.MD101,
          exceeded,
          "there are too many links and marks of emphasis in one paragraph",
          "part it with blank lines, or read the document with --from text");
      return null;
    }
    Node document;
    int deepest =
        BLOCKS_OF_A_LEVEL * Math.max(diagnostics.limits().of(Limit.DEPTH), Limit.DEPTH.usual())
            + MORE_BLOCKS;
    try {
      document = parser(deepest).parse(blank(source.content(), from));
    } catch (IllegalArgumentException tableTooLarge) {
      diagnostics.add(
          Code.MD101,
          null,
          "a table has too many cells that are not there",
          "look for a table with a very wide heading and many short rows");
      return null;
    }
    Node deep = tooDeep(document, deepest);
    if (deep != null) {
      diagnostics.add(
          Code.TREE103,
          NodeText.blockSpan(deep, source),
          "lists and quotes are nested deeper than can be read",
          "no framework is meant to be that deep: look for a list that never ends above");
      return null;
    }
    return document;
  }

  private static Parser parser(int deepest) {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(deepest)
        .build();
  }

  /** The tree of a short text. */
  static Node parse(String text) {
    return parser(MORE_BLOCKS).parse(text);
  }

  /** The text with blanks for its beginning, so that offsets stay. */
  private static String blank(String content, int end) {
    StringBuilder out = new StringBuilder(content);
    for (int i = 0; i < end; i++) {
      if (content.charAt(i) != '\n' && content.charAt(i) != '\r') {
        out.setCharAt(i, ' ');
      }
    }
    return end == 0 ? content : out.toString();
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
