package competence.reader.html;

import competence.outline.Block;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A part of the page that is open while it is walked; it takes the blocks that are found in it. */
sealed interface Frame {
  /** Takes a block. */
  void add(Block block);

  /** Content that flows: the page, a cell, an entry, a caption. */
  final class Flow implements Frame {
    private final List<Block> blocks = new ArrayList<>();
    private Entries loose = new Entries();

    @Override
    public void add(Block block) {
      closeLooseList();
      blocks.add(block);
    }

    /** Entries that stand in no list; those that follow each other make one. */
    Entries looseEntries() {
      return loose;
    }

    List<Block> finish() {
      closeLooseList();
      return List.copyOf(blocks);
    }

    private void closeLooseList() {
      if (!loose.isEmpty()) {
        Entries closed = loose;
        loose = new Entries();
        blocks.add(closed.bullets());
      }
    }
  }

  /** A list. */
  record Listing(Entries entries) implements Frame {
    @Override
    public void add(Block block) {
      entries.addBare(block);
    }
  }

  /** A table. */
  record Grid(List<Block.Row> rows) implements Frame {
    /** A block in no cell: browsers move it out of the table, here it is a row of its own. */
    @Override
    public void add(Block block) {
      Block.Cell cell = new Block.Cell(List.of(block), 1, block.span());
      rows.add(new Block.Row(List.of(cell), false, block.span()));
    }
  }

  /** A row of a table. */
  final class Line implements Frame {
    private final List<Block.Cell> cells = new ArrayList<>();
    private boolean allHeaders = true;
    private boolean wide;

    @Override
    public void add(Block block) {
      cells.add(new Block.Cell(List.of(block), 1, block.span()));
    }

    /** Takes a cell, and empty ones for the further columns it goes over. */
    void add(Block.Cell cell, int columns, boolean header) {
      cells.add(cell);
      Span end = Span.at(cell.span().end());
      for (int i = 1; i < columns; i++) {
        cells.add(new Block.Cell(List.of(), cell.rowspan(), end));
      }
      allHeaders &= header || isEmpty(cell);
      wide |= columns > 1;
    }

    /** The row; first means that it is the first of its table. */
    Block.Row finish(boolean inHead, boolean first, Span span) {
      boolean title = cells.size() == 1 || (wide && cells.stream().skip(1).allMatch(Line::isEmpty));
      boolean names = inHead ? !(title && wide) : first && allHeaders && !title;
      boolean nameOfRowsBelow = allHeaders && title && wide;
      boolean header = !cells.isEmpty() && (names || nameOfRowsBelow);
      return new Block.Row(cells, header, span);
    }

    private static boolean isEmpty(Block.Cell cell) {
      return cell.blocks().isEmpty();
    }
  }
}
