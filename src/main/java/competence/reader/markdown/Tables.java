package competence.reader.markdown;

import competence.inline.Inline;
import competence.outline.Block;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Makes tables of an outline. */
final class Tables {
  private Tables() {}

  /**
   * A table, its first row marked as column headings.
   *
   * @param text gives the text of a cell; null if it has none
   */
  static Block.Table table(Node table, Function<Node, @Nullable Text> text, SourceText source) {
    List<Block.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          Text content = text.apply(cell);
          List<Block> blocks = content == null ? List.of() : List.of(new Block.Paragraph(content));
          cells.add(new Block.Cell(blocks, 1, NodeText.blockSpan(cell, source)));
        }
        cells.addAll(excess(row, source));
        rows.add(new Block.Row(cells, part instanceof TableHead, NodeText.blockSpan(row, source)));
      }
    }
    return new Block.Table(rows, NodeText.blockSpan(table, source));
  }

  /**
   * The cells for which the head of the table has no column. The parser drops them, as GitHub does;
   * here no word is dropped.
   */
  private static List<Block.Cell> excess(Node row, SourceText source) {
    List<Block.Cell> cells = new ArrayList<>();
    if (row.getLastChild() == null || row.getSourceSpans().isEmpty()) {
      return cells;
    }
    Span whole = NodeText.blockSpan(row, source);
    int start = NodeText.blockSpan(row.getLastChild(), source).end();
    int from = row.getLastChild().getSourceSpans().isEmpty() ? whole.end() : start;
    while (from < whole.end()) {
      int end = bar(source.content(), from, whole.end());
      String text = source.content().substring(from, end).replace("\\|", "|");
      String markdown = Inline.canonical(text);
      if (!markdown.isEmpty()) {
        Span span = new Span(from, end);
        cells.add(
            new Block.Cell(
                List.of(new Block.Paragraph(new Text(markdown, span, List.of()))), 1, span));
      }
      from = end + 1;
    }
    return cells;
  }

  /** Where the next bar is that no backslash stands before; the end if there is none. */
  private static int bar(String content, int from, int end) {
    int at = from;
    while (at < end && content.charAt(at) != '|') {
      at += content.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, end);
  }
}
