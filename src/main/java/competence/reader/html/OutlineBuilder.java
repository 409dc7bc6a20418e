package competence.reader.html;

import competence.ledger.Ledger;
import competence.outline.Block;
import competence.outline.Details;
import competence.outline.Marker;
import competence.outline.Text;
import competence.reader.html.OpenPart.EntryForm;
import competence.reader.html.OpenPart.Flow;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes blocks of the elements and texts of a page, which it takes in document order. */
final class OutlineBuilder {
  private final NodePlaces places;
  private final Deque<OpenPart> parts = new ArrayDeque<>();
  private final Flow page = new Flow();
  private final TextBuffer text;
  private final WrittenMarker marker;
  private @Nullable Element heading;
  private int nesting;

  OutlineBuilder(NodePlaces places, Ledger ledger) {
    this.places = places;
    this.text = new TextBuffer(places, ledger);
    this.marker = new WrittenMarker(places, ledger);
    parts.push(page);
  }

  int nesting() {
    return nesting;
  }

  TextBuffer text() {
    return text;
  }

  /** The text of a bullet or a number that the page has before an entry. */
  TextBuffer marker() {
    return marker.text();
  }

  List<Block> finish() {
    flush();
    return page.finish();
  }

  /**
   * Takes the start of an element.
   *
   * @param numbers the numbers of its entries if it is a list that has numbers
   */
  void enter(Element element, ElementRole role, TextForm form, @Nullable ListNumbers numbers) {
    switch (role) {
      case BREAK -> endLine();
      case BLOCK -> separate(true);
      case HEADING -> enterHeading(element);
      case LIST -> enterList(numbers);
      case TABLE -> nest(new OpenPart.Grid());
      case DETAILS -> nest(new Flow());
      case ROW -> open(new OpenPart.OpenRow());
      case ENTRY -> enterEntry(element, form);
      case TERM, DEFINITION, CELL, CAPTION -> open(new Flow());
      default -> {}
    }
  }

  void leave(Element element, ElementRole role) {
    switch (role) {
      case BLOCK -> separate(true);
      case HEADING -> leaveHeading(element);
      case LIST -> leaveList(element);
      case TABLE -> leaveTable(element);
      case DETAILS -> leaveDetails(element);
      case ROW -> leaveRow(element);
      case CELL -> leaveCell(element);
      case CAPTION -> leaveCaption();
      case ENTRY, TERM, DEFINITION -> leaveEntry(element, role);
      default -> {}
    }
  }

  /** Separates blocks, or only words; in a heading, which is one text, it adds a space. */
  void separate(boolean block) {
    if (block && heading == null) {
      flush();
    } else {
      text.space();
    }
  }

  private void endLine() {
    if (heading == null) {
      text.endLine();
    } else {
      text.space();
    }
  }

  private void enterHeading(Element element) {
    separate(true);
    if (heading == null) {
      heading = element;
    }
  }

  private void leaveHeading(Element element) {
    if (element.equals(heading)) {
      flush();
      heading = null;
    } else {
      separate(true);
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
    TextForm form = text.form();
    if (within == null) {
      List<Block.Paragraph> paragraphs = text.takeParagraphs();
      if (!paragraphs.isEmpty() && form != null) {
        add(paragraphs, form, marker.take());
      }
    } else {
      Text taken = text.takeHeading();
      if (taken != null) {
        int level = within.normalName().charAt(1) - '0';
        Text label = marker.take().text();
        parts.element().add(new Block.Heading(level, taken, Details.NONE.withCode(label)));
      }
    }
    marker.drop();
  }

  /** Adds paragraphs; with a level or a marker that the page states, they are an entry. */
  private void add(List<Block.Paragraph> paragraphs, TextForm form, Marker written) {
    boolean marked = written.kind() != Marker.Kind.NONE;
    OpenPart part = parts.element();
    if ((marked || form.level() >= 0) && part instanceof Flow flow && flow.form() == null) {
      flow.addEntry(paragraphs, new EntryForm(written, form.level(), form.indent()));
      return;
    } else if (marked && part instanceof Flow flow && flow.isEmpty()) {
      flow.setMarker(written);
    } else {
      marker.discard(written);
    }
    paragraphs.forEach(part::add);
  }

  private void enterList(@Nullable ListNumbers numbers) {
    flush();
    nest(new OpenList(numbers, parts.element().isOfList()));
  }

  private void leaveList(Element element) {
    flush();
    nesting--;
    OpenList list = (OpenList) parts.pop();
    if (!list.isEmpty()) {
      addList(list, places.of(element));
    }
  }

  private void addList(OpenList list, Span span) {
    OpenPart around = parts.element();
    if (around instanceof Flow flow) {
      flow.add(list);
    } else if (around instanceof OpenList outer) {
      outer.add(list, span);
    } else {
      around.add(list.bullets());
    }
  }

  /** In a list that is in no other one, the page may state the level. */
  private void enterEntry(Element element, TextForm form) {
    flush();
    heading = null;
    OpenList list = parts.element() instanceof OpenList open ? open : null;
    boolean nested = list == null ? parts.element().isOfList() : list.isNested();
    ListNumbers numbers = list == null ? null : list.numbers();
    Marker sign = numbers == null ? bullet(element) : numbers.next(element);
    int level = nested ? Block.Entry.NO_LEVEL : form.level();
    parts.push(new Flow(new EntryForm(sign, level, form.indent())));
  }

  private static Marker bullet(Element element) {
    return element.nameIs("ac:task") ? new Marker(Marker.Kind.BOX, "", null) : Marker.BULLET;
  }

  private void leaveEntry(Element element, ElementRole role) {
    flush();
    Flow content = (Flow) parts.pop();
    Span span = places.of(element);
    OpenList entries = openEntries();
    if (entries == null) {
      content.finish().forEach(parts.element()::add);
    } else if (role == ElementRole.DEFINITION) {
      if (!content.isEmpty()) {
        entries.define(content.finish(), span);
      }
    } else if (role == ElementRole.TERM) {
      entries.addTerm(content, span);
    } else {
      entries.add(content, span);
    }
  }

  private @Nullable OpenList openEntries() {
    OpenPart part = parts.element();
    if (part instanceof OpenList list) {
      return list;
    }
    return part instanceof Flow flow ? flow.looseEntries() : null;
  }

  /** With a summary and content, the part is an entry, or the entry that begins with it. */
  private void leaveDetails(Element element) {
    List<Block> blocks = popFlow();
    nesting--;
    boolean begins = parts.element() instanceof Flow flow && flow.isOfList() && flow.isEmpty();
    if (!begins && OpenPart.haveName(blocks)) {
      addList(OpenList.ofOne(blocks, places.of(element)), places.of(element));
    } else {
      blocks.forEach(parts.element()::add);
    }
  }

  private void leaveTable(Element element) {
    flush();
    nesting--;
    OpenPart.Grid table = (OpenPart.Grid) parts.pop();
    Block.Paragraph caption = table.caption();
    if (!table.rows().isEmpty()) {
      parts.element().add(new Block.Table(caption, table.rows(), places.of(element)));
    } else if (caption != null) {
      parts.element().add(caption);
    }
  }

  private void leaveRow(Element element) {
    flush();
    OpenPart.OpenRow line = (OpenPart.OpenRow) parts.pop();
    Element part = element.parent();
    boolean inHead = part != null && part.nameIs("thead");
    if (parts.element() instanceof OpenPart.Grid table) {
      boolean first = table.rows().isEmpty();
      table.rows().add(line.finish(inHead, first, table.group(part), places.of(element)));
    } else {
      Block.Row row = line.finish(inHead, false, 0, places.of(element));
      row.cells().forEach(cell -> cell.blocks().forEach(parts.element()::add));
    }
  }

  private void leaveCell(Element element) {
    List<Block> blocks = popFlow();
    if (parts.element() instanceof OpenPart.OpenRow line) {
      line.add(element, blocks, places.of(element));
    } else {
      blocks.forEach(parts.element()::add);
    }
  }

  /** A caption before the rows is the table's; otherwise its blocks are content. */
  private void leaveCaption() {
    List<Block> blocks = popFlow();
    OpenPart table = parts.pop();
    boolean early = table instanceof OpenPart.Grid grid && grid.rows().isEmpty();
    if (!early || !((OpenPart.Grid) table).takeCaption(blocks)) {
      OpenPart around = early && !parts.isEmpty() ? parts.element() : table;
      Block.Paragraph before = early ? ((OpenPart.Grid) table).dropCaption() : null;
      if (before != null) {
        around.add(before);
      }
      blocks.forEach(around::add);
    }
    parts.push(table);
  }

  private List<Block> popFlow() {
    flush();
    return ((Flow) parts.pop()).finish();
  }
}
