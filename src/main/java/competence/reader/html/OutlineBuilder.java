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

/** Makes blocks of the elements and texts of a page, which it takes in document order. */
final class OutlineBuilder {
  private final NodePlaces places;
  private final Deque<OpenPart> parts = new ArrayDeque<>();
  private final OpenPart.Flow page = new OpenPart.Flow();
  private final TextBuffer text;
  private @Nullable Element heading;
  private int nesting;

  OutlineBuilder(NodePlaces places, Ledger ledger) {
    this.places = places;
    this.text = new TextBuffer(places, ledger);
    parts.push(page);
  }

  int nesting() {
    return nesting;
  }

  TextBuffer text() {
    return text;
  }

  List<Block> finish() {
    flush();
    return page.finish();
  }

  void enter(Element element, ElementRole role) {
    switch (role) {
      case BREAK -> text.space();
      case BLOCK -> separate();
      case HEADING -> enterHeading(element);
      case LIST -> nest(new OpenPart.Entries());
      case TABLE -> nest(new OpenPart.Grid(new ArrayList<>()));
      case ROW -> open(new OpenPart.Line());
      case ENTRY, TERM, DEFINITION, CELL, CAPTION -> open(new OpenPart.Flow());
      default -> {}
    }
  }

  void leave(Element element, ElementRole role) {
    switch (role) {
      case BLOCK -> separate();
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

  /** Separates blocks; in a heading, which is one text, it adds a space. */
  void separate() {
    if (heading == null) {
      flush();
    } else {
      text.space();
    }
  }

  private void enterHeading(Element element) {
    separate();
    if (heading == null) {
      heading = element;
    }
  }

  private void leaveHeading(Element element) {
    if (element.equals(heading)) {
      flush();
      heading = null;
    } else {
      separate();
    }
  }

  private void nest(OpenPart part) {
    open(part);
    nesting++;
  }

  /** A part with blocks ends the heading around it. */
  private void open(OpenPart part) {
    flush();
    heading = null;
    parts.push(part);
  }

  private void flush() {
    Element within = heading;
    Text taken = within == null ? text.take() : text.takeHeading();
    if (taken != null && within == null) {
      parts.element().add(new Block.Paragraph(taken));
    } else if (taken != null && within != null) {
      int level = within.normalName().charAt(1) - '0';
      parts.element().add(new Block.Heading(level, taken));
    }
  }

  private void leaveList() {
    flush();
    nesting--;
    OpenPart.Entries list = (OpenPart.Entries) parts.pop();
    if (!list.isEmpty()) {
      parts.element().add(list.bullets());
    }
  }

  private void leaveEntry(Element element, ElementRole role) {
    List<Block> blocks = popFlow();
    Span span = places.of(element);
    OpenPart.Entries entries = openEntries();
    if (entries == null) {
      blocks.forEach(parts.element()::add);
    } else if (role == ElementRole.DEFINITION) {
      entries.define(blocks, span);
    } else {
      entries.add(blocks, role == ElementRole.TERM, span);
    }
  }

  private OpenPart.@Nullable Entries openEntries() {
    OpenPart part = parts.element();
    if (part instanceof OpenPart.Entries list) {
      return list;
    }
    return part instanceof OpenPart.Flow flow ? flow.looseEntries() : null;
  }

  private void leaveTable(Element element) {
    flush();
    nesting--;
    OpenPart.Grid table = (OpenPart.Grid) parts.pop();
    if (!table.rows().isEmpty()) {
      parts.element().add(new Block.Table(table.rows(), places.of(element)));
    }
  }

  private void leaveRow(Element element) {
    flush();
    OpenPart.Line line = (OpenPart.Line) parts.pop();
    boolean inHead = element.parent() != null && element.parent().nameIs("thead");
    boolean first = parts.element() instanceof OpenPart.Grid table && table.rows().isEmpty();
    Block.Row row = line.finish(inHead, first, places.of(element));
    if (parts.element() instanceof OpenPart.Grid table) {
      table.rows().add(row);
    } else {
      row.cells().forEach(cell -> cell.blocks().forEach(parts.element()::add));
    }
  }

  private void leaveCell(Element element) {
    List<Block> blocks = popFlow();
    if (parts.element() instanceof OpenPart.Line line) {
      line.add(element, blocks, places.of(element));
    } else {
      blocks.forEach(parts.element()::add);
    }
  }

  /** A caption precedes its table, which is not among the blocks yet; a late one is in it. */
  private void leaveCaption() {
    List<Block> blocks = popFlow();
    OpenPart table = parts.pop();
    boolean late = table instanceof OpenPart.Grid grid && !grid.rows().isEmpty();
    OpenPart around = late || parts.isEmpty() ? table : parts.element();
    blocks.forEach(around::add);
    parts.push(table);
  }

  private List<Block> popFlow() {
    flush();
    return ((OpenPart.Flow) parts.pop()).finish();
  }
}
