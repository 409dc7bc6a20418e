package competence.reader.html;

import competence.outline.Block;
import competence.source.Span;
import competence.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A part of the page with a start tag and no end tag so far; it takes the blocks in it. */
sealed interface OpenPart {
  void add(Block block);

  private static Block.Cell cell(Block block) {
    return new Block.Cell(List.of(block), 1, block.span());
  }

  /** Content that flows: the page, a cell, an entry, a caption. */
  final class Flow implements OpenPart {
    private final List<Block> blocks = new ArrayList<>();
    private Entries loose = new Entries();

    @Override
    public void add(Block block) {
      closeLooseList();
      blocks.add(block);
    }

    /** Entries that are in no list; consecutive ones make one. */
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

  record Grid(List<Block.Row> rows) implements OpenPart {
    /** A block in no cell: browsers move it out of the table, here it is a row. */
    @Override
    public void add(Block block) {
      rows.add(new Block.Row(List.of(cell(block)), false, block.span()));
    }
  }

  final class Line implements OpenPart {
    /** The standard's greatest number of rows; {@code rowspan=0} means all that are left. */
    private static final int ALL_ROWS = 65_534;

    /** The standard allows 1000; no framework has as many, and each adds an empty cell. */
    private static final int MOST_COLUMNS = 24;

    private final List<Block.Cell> cells = new ArrayList<>();
    private boolean allHeaders = true;
    private boolean wide;

    @Override
    public void add(Block block) {
      cells.add(cell(block));
    }

    /** Takes a cell, and empty cells for the other columns that it spans. */
    void add(Element element, List<Block> blocks, Span span) {
      int rows = number(element.attr("rowspan"), ALL_ROWS);
      int columns = Math.max(1, number(element.attr("colspan"), MOST_COLUMNS));
      Block.Cell cell =
          new Block.Cell(blocks, rows == 0 ? ALL_ROWS : rows, columns, element.nameIs("th"), span);
      cells.add(cell);
      allHeaders &= element.nameIs("th") || isEmpty(cell);
      wide |= columns > 1;
    }

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

    /** The number that an attribute begins with; 1 if it begins with none. */
    private static int number(String attribute, int most) {
      String digits = attribute.strip();
      int value = 0;
      int i = 0;
      while (i < digits.length() && Numbers.isDigit(digits.charAt(i))) {
        value = Math.min(most, value * 10 + digits.charAt(i) - '0');
        i++;
      }
      return i == 0 ? 1 : value;
    }
  }

  final class Entries implements OpenPart {
    private record Draft(
        boolean term, List<Block> blocks, List<Block.Entry> definitions, Span span) {
      Block.Entry entry() {
        List<Block> all = new ArrayList<>(blocks);
        if (!definitions.isEmpty()) {
          all.add(new Block.Bullets(List.copyOf(definitions), covering(definitions)));
        }
        return new Block.Entry(List.copyOf(all), span);
      }
    }

    private final List<Draft> drafts = new ArrayList<>();

    boolean isEmpty() {
      return drafts.isEmpty();
    }

    /** Adds an entry, or a term of a description list; one without blocks is skipped. */
    void add(List<Block> blocks, boolean term, Span span) {
      if (!blocks.isEmpty()) {
        drafts.add(new Draft(term, new ArrayList<>(blocks), new ArrayList<>(), span));
      }
    }

    /** Adds a definition of the last term: an entry of a list below it. */
    void define(List<Block> blocks, Span span) {
      Draft last = last();
      if (last != null && last.term() && !blocks.isEmpty()) {
        last.definitions().add(new Block.Entry(List.copyOf(blocks), span));
      } else {
        add(blocks, false, span);
      }
    }

    /**
     * Adds a block of the list that is in no entry: a list or table belongs to the entry before it,
     * anything else is an entry.
     */
    @Override
    public void add(Block block) {
      Draft last = last();
      boolean below = block instanceof Block.Bullets || block instanceof Block.Table;
      if (last != null && below) {
        last.blocks().add(block);
      } else {
        add(List.of(block), false, block.span());
      }
    }

    Block.Bullets bullets() {
      List<Block.Entry> entries = drafts.stream().map(Draft::entry).toList();
      return new Block.Bullets(entries, covering(entries));
    }

    private @Nullable Draft last() {
      return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    private static Span covering(List<Block.Entry> entries) {
      return entries.get(0).span().to(entries.get(entries.size() - 1).span());
    }
  }
}
