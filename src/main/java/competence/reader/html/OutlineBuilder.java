package competence.reader.html;

import competence.ledger.Ledger;
import competence.outline.Block;
import competence.outline.Text;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes blocks of the elements and texts of a page, which it is told of in their order. */
final class OutlineBuilder {
  private final Places places;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Frame.Flow page = new Frame.Flow();
  private final TextBuffer text;
  private @Nullable Element heading;
  private int nesting;

  OutlineBuilder(Places places, Ledger ledger) {
    this.places = places;
    this.text = new TextBuffer(new Seam(places, ledger));
    frames.push(page);
  }

  /** How many tables and lists are open. */
  int nesting() {
    return nesting;
  }

  /** Where the text goes that is walked now. */
  TextBuffer text() {
    return text;
  }

  /** The content so far. */
  List<Block> finish() {
    flush();
    return page.finish();
  }

  /** Opens an element. */
  void enter(Element element, Role role) {
    switch (role) {
      case BREAK -> text.space();
      case BLOCK -> part();
      case HEADING -> enterHeading(element);
      case LIST -> nest(new Frame.Listing(new Entries()));
      case TABLE -> nest(new Frame.Grid(new ArrayList<>()));
      case ROW -> open(new Frame.Line());
      case ENTRY, TERM, DEFINITION, CELL, CAPTION -> open(new Frame.Flow());
      default -> {}
    }
  }

  /** Closes the element that was opened last. */
  void leave(Element element, Role role) {
    switch (role) {
      case BLOCK -> part();
      case HEADING -> leaveHeading(element);
      case LIST -> leaveList();
      case TABLE -> leaveTable(element);
      case ROW -> leaveRow(element);
      case CELL -> leaveCell(element);
      case CAPTION -> leaveCaption();
      case ENTRY, TERM, DEFINITION -> leaveEntry(element, role);
      default -> {}
    }
  }

  /** A border between blocks; in a heading, which is one text, no more than a space. */
  void part() {
    if (heading == null) {
      flush();
    } else {
      text.space();
    }
  }

  private void enterHeading(Element element) {
    if (heading == null) {
      flush();
      heading = element;
    } else {
      text.space();
    }
  }

  private void leaveHeading(Element element) {
    if (element.equals(heading)) {
      flush();
      heading = null;
    } else {
      part();
    }
  }

  private void nest(Frame frame) {
    open(frame);
    nesting++;
  }

  /** What holds blocks ends the heading that it stands in. */
  private void open(Frame frame) {
    flush();
    heading = null;
    frames.push(frame);
  }

  private void flush() {
    Element within = heading;
    Text taken = within == null ? text.take() : text.takeHeading();
    if (taken != null) {
      frames
          .element()
          .add(
              within == null
                  ? new Block.Paragraph(taken)
                  : new Block.Heading(level(within), taken));
    }
  }

  private static int level(Element heading) {
    return heading.normalName().charAt(1) - '0';
  }

  private void leaveList() {
    flush();
    nesting--;
    Frame.Listing list = (Frame.Listing) frames.pop();
    if (!list.entries().isEmpty()) {
      frames.element().add(list.entries().bullets());
    }
  }

  private void leaveEntry(Element element, Role role) {
    List<Block> blocks = popFlow();
    Span span = places.of(element);
    Entries entries = openEntries();
    if (entries == null) {
      blocks.forEach(frames.element()::add);
    } else if (role == Role.DEFINITION) {
      entries.define(blocks, span);
    } else {
      entries.add(blocks, role == Role.TERM, span);
    }
  }

  private @Nullable Entries openEntries() {
    Frame frame = frames.element();
    if (frame instanceof Frame.Listing list) {
      return list.entries();
    }
    return frame instanceof Frame.Flow flow ? flow.looseEntries() : null;
  }

  private void leaveTable(Element element) {
    flush();
    nesting--;
    Frame.Grid table = (Frame.Grid) frames.pop();
    if (!table.rows().isEmpty()) {
      frames.element().add(new Block.Table(table.rows(), places.of(element)));
    }
  }

  private void leaveRow(Element element) {
    flush();
    Frame.Line line = (Frame.Line) frames.pop();
    boolean inHead = element.parent() != null && element.parent().nameIs("thead");
    boolean first = frames.element() instanceof Frame.Grid table && table.rows().isEmpty();
    Block.Row row = line.finish(inHead, first, places.of(element));
    if (frames.element() instanceof Frame.Grid table) {
      table.rows().add(row);
    } else {
      row.cells().forEach(cell -> cell.blocks().forEach(frames.element()::add));
    }
  }

  private void leaveCell(Element element) {
    List<Block> blocks = popFlow();
    int rows = Spanning.rows(element);
    if (frames.element() instanceof Frame.Line line) {
      line.add(
          new Block.Cell(blocks, rows, places.of(element)),
          Spanning.columns(element),
          element.nameIs("th"));
    } else {
      blocks.forEach(frames.element()::add);
    }
  }

  /** A caption stands before its table, which is not among the blocks yet; a late one in it. */
  private void leaveCaption() {
    List<Block> blocks = popFlow();
    Frame table = frames.pop();
    boolean late = table instanceof Frame.Grid grid && !grid.rows().isEmpty();
    Frame around = late || frames.isEmpty() ? table : frames.element();
    blocks.forEach(around::add);
    frames.push(table);
  }

  private List<Block> popFlow() {
    flush();
    return ((Frame.Flow) frames.pop()).finish();
  }
}
