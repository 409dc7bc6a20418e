package competence.reader.markdown;

import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A text that is parsed on its own, as the cell of a table: markup of lines is markup there, and
 * nothing else is.
 *
 * @param node the cell
 * @param offsets where it stands in the source
 */
record LooseCell(Node node, Offsets offsets) {
  private static final String BEFORE = "|x|\n|-|\n|";

  /** The cell that stands in a stretch, bars not included; null if it is blank. */
  static @Nullable LooseCell of(SourceText source, Span span) {
    String written = source.slice(span);
    return WhiteSpace.isBlank(written)
        ? null
        : new LooseCell(cell(written), CellOffsets.of(source.content(), BEFORE.length(), span));
  }

  private static Node cell(String written) {
    Node last = DocumentTree.parse(BEFORE + written + " |");
    while (!(last instanceof TableCell)) {
      last = last.getLastChild();
    }
    return last;
  }
}
