package competence.reader.html;

import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Look;
import competence.outline.Marker;
import competence.source.Span;
import competence.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A part of the page with a start tag and no end tag so far; it takes the blocks in it. */
sealed interface OpenPart permits OpenPart.Flow, OpenPart.Grid, OpenPart.OpenRow, OpenList {
  void add(Block block);

  /** Whether it is a list or the content of an entry. */
  default boolean isOfList() {
    return false;
  }

  /** Whether the first of several blocks is the name of the others. */
  static boolean haveName(List<Block> blocks) {
    return blocks.size() > 1
        && blocks.get(0) instanceof Block.Paragraph first
        && first.look().role() == Look.Role.CAPTION;
  }

  private static Block.Cell cell(Block block) {
    return new Block.Cell(List.of(block), 1, block.span());
  }

  /**
   * What the page says about an entry of a list.
   *
   * @param level its level, from 0; {@link Block.Entry#NO_LEVEL} if it is not stated
   * @param indent where it begins, in points
   */
  record EntryForm(Marker marker, int level, int indent) {
    EntryForm with(Marker newMarker) {
      return new EntryForm(newMarker, level, indent);
    }
  }

  /** Content that flows: the page, a cell, an entry, a caption. */
  final class Flow implements OpenPart {
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable EntryForm form;

    /** The last list, which a neighbouring list continues. */
    private @Nullable OpenList list;

    Flow() {}

    Flow(EntryForm form) {
      this.form = form;
    }

    /** What is known of the entry of which this is the content; null if it is no entry. */
    @Nullable EntryForm form() {
      return form;
    }

    @Override
    public boolean isOfList() {
      return form != null;
    }

    void setMarker(Marker marker) {
      form = form == null ? null : form.with(marker);
    }

    @Override
    public void add(Block block) {
      closeList();
      blocks.add(block);
    }

    /** Adds a list, or continues the one before it. */
    void add(OpenList added) {
      if (list != null && list.isContinuedBy(added)) {
        list.append(added);
      } else {
        closeList();
        list = added;
      }
    }

    /** The list that takes an entry that is in no list. */
    OpenList looseEntries() {
      if (list == null) {
        list = new OpenList(null, false);
      }
      return list;
    }

    /** Adds an entry that is in no list. */
    void addEntry(List<Block.Paragraph> paragraphs, EntryForm entry) {
      Flow content = new Flow(entry);
      paragraphs.forEach(content::add);
      Span span = paragraphs.get(0).span();
      looseEntries().add(content, span.to(paragraphs.get(paragraphs.size() - 1).span()));
    }

    @Nullable OpenList list() {
      return list;
    }

    boolean isEmpty() {
      return blocks.isEmpty() && (list == null || list.isEmpty());
    }

    List<Block> finish() {
      closeList();
      return List.copyOf(blocks);
    }

    private void closeList() {
      if (list != null) {
        OpenList closed = list;
        list = null;
        if (!closed.isEmpty()) {
          blocks.add(closed.bullets());
        }
      }
    }
  }

  /** A table. */
  final class Grid implements OpenPart {
    private final List<Block.Row> rows = new ArrayList<>();
    private Block.@Nullable Paragraph caption;
    private @Nullable Element part;
    private int group;

    List<Block.Row> rows() {
      return rows;
    }

    Block.@Nullable Paragraph caption() {
      return caption;
    }

    /** Gives up the caption, because what follows it is not. */
    Block.@Nullable Paragraph dropCaption() {
      Block.Paragraph dropped = caption;
      caption = null;
      return dropped;
    }

    /**
     * Takes the blocks of a caption if they are texts; those of a second one continue the first.
     */
    boolean takeCaption(List<Block> blocks) {
      boolean texts = blocks.stream().allMatch(Block.Paragraph.class::isInstance);
      if (!texts || blocks.isEmpty()) {
        return false;
      }
      List<Line> lines = new ArrayList<>(caption == null ? List.of() : caption.lines());
      blocks.forEach(block -> lines.addAll(((Block.Paragraph) block).lines()));
      Look look = ((Block.Paragraph) blocks.get(0)).look();
      caption = new Block.Paragraph(lines, look.as(Look.Role.CAPTION));
      return true;
    }

    /** The number of a row group, which is a part of the table. */
    int group(@Nullable Element newPart) {
      group += part != null && !part.equals(newPart) ? 1 : 0;
      part = newPart;
      return group;
    }

    /** A block in no cell: browsers move it out of the table, here it is a row. */
    @Override
    public void add(Block block) {
      rows.add(new Block.Row(List.of(cell(block)), false, group, block.span()));
    }
  }

  /** A row. */
  final class OpenRow implements OpenPart {
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

    void add(Element element, List<Block> blocks, Span span) {
      int rows = number(element.attr("rowspan"), ALL_ROWS);
      int columns = Math.max(1, number(element.attr("colspan"), MOST_COLUMNS));
      Block.Cell cell =
          new Block.Cell(blocks, rows == 0 ? ALL_ROWS : rows, columns, isHeader(element), span);
      cells.add(cell);
      allHeaders &= cell.header() || isEmpty(cell);
      wide |= columns > 1;
    }

    private static boolean isHeader(Element cell) {
      String role = cell.attr("role");
      return cell.nameIs("th") || role.equals("columnheader") || role.equals("rowheader");
    }

    Block.Row finish(boolean inHead, boolean first, int group, Span span) {
      boolean title =
          cells.size() == 1 || (wide && cells.stream().skip(1).allMatch(OpenRow::isEmpty));
      boolean names = inHead ? !(title && wide) : first && allHeaders && !title;
      boolean nameOfRowsBelow = allHeaders && title && wide;
      boolean header = !cells.isEmpty() && (names || nameOfRowsBelow);
      return new Block.Row(cells, header, group, span);
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
}
