package competence.outline;

import competence.ledger.Coding;
import competence.model.ItemKind;
import competence.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of a document. Readers report its form; the passes of {@code structure} decide what it
 * means and turn it into headings and entries.
 */
public sealed interface Block {
  Span span();

  /**
   * A heading.
   *
   * @param level its rank; 1 is the highest. Headings that the document marks have the ranks of the
   *     document, others have ranks below these
   * @param details what is known about it beside its text, such as its number
   */
  record Heading(int level, Text text, Details details) implements Block {
    public Heading(int level, Text text) {
      this(level, text, Details.NONE);
    }

    @Override
    public Span span() {
      return text.span();
    }
  }

  /**
   * A paragraph. A reader reports the lines that the author broke ({@code <br>}, a hard break) one
   * by one; whether they are one text is for a pass to decide.
   *
   * @param lines at least one
   */
  record Paragraph(List<Line> lines, Look look) implements Block {
    public Paragraph {
      lines = List.copyOf(lines);
    }

    public Paragraph(Text text) {
      this(List.of(new Line(text)), Look.PLAIN);
    }

    /** The text of all lines, joined by spaces. */
    public Text text() {
      return lines.size() == 1
          ? lines.get(0).text()
          : Text.join(lines.stream().map(Line::text).toList(), Coding.BREAK);
    }

    @Override
    public Span span() {
      return lines.get(0).text().span().to(lines.get(lines.size() - 1).text().span());
    }
  }

  /**
   * Several lines without a blank line between them, each a text of its own.
   *
   * @param blanks the number of blanks before each line; empty if that is unknown
   */
  record Lines(List<Text> lines, List<Integer> blanks, Span span) implements Block {
    public Lines(List<Text> lines, Span span) {
      this(lines, List.of(), span);
    }

    /** Some lines, with the blanks before them if these are known. */
    public static Lines of(List<Text> lines, List<Integer> blanks) {
      Span span = lines.get(0).span().to(lines.get(lines.size() - 1).span());
      return new Lines(List.copyOf(lines), List.copyOf(blanks), span);
    }

    /** The lines after the first; there have to be some. */
    public Lines withoutFirst() {
      return of(
          lines.subList(1, lines.size()),
          blanks.isEmpty() ? blanks : blanks.subList(1, blanks.size()));
    }
  }

  /**
   * A list, numbered or not, with its entries.
   *
   * @param rows whether it was made of the rows of a table
   */
  record Bullets(List<Entry> entries, boolean rows, Span span) implements Block {
    public Bullets(List<Entry> entries, Span span) {
      this(entries, false, span);
    }
  }

  /**
   * An entry of a list, or what a pass made of a row, a cell or a paragraph: an item, and below it
   * what follows its text.
   *
   * @param marker the bullet or label before it, also if a markup element stands for it
   * @param level its level among its neighbours, from 0, if the document states it; {@link
   *     #NO_LEVEL} if it does not
   * @param indent where it begins, in points from the margin; 0 if that is unknown
   * @param kind what kind of item it is; null while that is undecided
   * @param blocks its content: the paragraphs before anything else are its text
   */
  record Entry(
      Marker marker,
      int level,
      int indent,
      @Nullable ItemKind kind,
      Details details,
      List<Block> blocks,
      Span span) {
    public static final int NO_LEVEL = -1;

    public Entry(List<Block> blocks, Span span) {
      this(Marker.NONE, blocks, span);
    }

    public Entry(Marker marker, List<Block> blocks, Span span) {
      this(marker, NO_LEVEL, 0, null, Details.NONE, blocks, span);
    }

    /** The same entry with other content. */
    public Entry withBlocks(List<Block> newBlocks) {
      return new Entry(marker, level, indent, kind, details, newBlocks, span);
    }

    /** The same entry at a level. */
    public Entry withLevel(int newLevel) {
      return new Entry(marker, newLevel, indent, kind, details, blocks, span);
    }

    /** The same entry with another marker. */
    public Entry withMarker(Marker newMarker) {
      return new Entry(newMarker, level, indent, kind, details, blocks, span);
    }

    /** The same entry with other details. */
    public Entry withDetails(Details newDetails) {
      return new Entry(marker, level, indent, kind, newDetails, blocks, span);
    }

    /** The same entry as an item of this kind. */
    public Entry as(ItemKind newKind) {
      return new Entry(marker, level, indent, newKind, details, blocks, span);
    }
  }

  /**
   * A table.
   *
   * @param caption its caption; null if it has none
   */
  record Table(@Nullable Paragraph caption, List<Row> rows, Span span) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }

    public Table(List<Row> rows, Span span) {
      this(null, rows, span);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells its cells as the document has them: a cell that spans from a row above is not
   *     among them, and a cell that spans columns is one cell
   * @param header whether the document marks it as column headings or, with a single text, as the
   *     heading of the rows below it
   * @param group the number of its row group ({@code thead}, {@code tbody}), from 0; a cell does
   *     not span beyond its group
   */
  record Row(List<Cell> cells, boolean header, int group, Span span) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Row(List<Cell> cells, boolean header, Span span) {
      this(cells, header, 0, span);
    }
  }

  /**
   * A cell of a table; without blocks it is empty.
   *
   * @param rows the number of rows that it spans, at least 1
   * @param columns the number of columns that it spans, at least 1
   * @param header whether the document marks it as a heading ({@code th})
   */
  record Cell(List<Block> blocks, int rows, int columns, boolean header, Span span) {
    public Cell {
      blocks = List.copyOf(blocks);
    }

    public Cell(List<Block> blocks, int rows, Span span) {
      this(blocks, rows, 1, false, span);
    }

    /** The same cell with other content. */
    public Cell withBlocks(List<Block> newBlocks) {
      return new Cell(newBlocks, rows, columns, header, span);
    }
  }
}
