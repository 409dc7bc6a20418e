package competence.outline;

import competence.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a document, as readers pass it to the interpreter. */
public sealed interface Block {
  Span span();

  /** A heading that the document itself marks; level 1 is the highest. */
  record Heading(int level, Text text) implements Block {
    @Override
    public Span span() {
      return text.span();
    }
  }

  /** A paragraph, or a line between blank lines; it may turn out to be a heading. */
  record Paragraph(Text text) implements Block {
    @Override
    public Span span() {
      return text.span();
    }
  }

  /** Several lines without a blank line between them, each a text: a flattened one-column table. */
  record Lines(List<Text> lines, Span span) implements Block {}

  /** A list, numbered or not, with its entries. */
  record Bullets(List<Entry> entries, Span span) implements Block {}

  /** An entry of a list, with the label before its text ("2.1", "K3") if it has one. */
  record Entry(@Nullable Text label, List<Block> blocks, Span span) {
    public Entry(List<Block> blocks, Span span) {
      this(null, blocks, span);
    }
  }

  record Table(List<Row> rows, Span span) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param header whether the document marks it as column headings or, with a single text, as the
   *     heading of the rows below it
   */
  record Row(List<Cell> cells, boolean header, Span span) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell of a table, which may span several rows; without blocks it is empty. */
  record Cell(List<Block> blocks, int rowspan, Span span) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
