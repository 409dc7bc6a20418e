package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Look;
import competence.outline.Marker;
import competence.outline.Text;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Turns the lines of one flow that have markers into the entries of lists. */
final class MarkedFlow {
  private static final int DEEPER = 9;

  private final Flows.Place place;
  private final MarkerFinder finder;
  private final PassContext context;
  private final MarkerReport report;
  private final EntryMaker maker;
  private final NameLines names;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block.Entry> entries = new ArrayList<>();
  private final Deque<Text> lone = new ArrayDeque<>();

  MarkedFlow(Flows.Place place, MarkerFinder finder, PassContext context, MarkerReport report) {
    this.place = place;
    this.finder = finder;
    this.context = context;
    this.report = report;
    this.maker = new EntryMaker(context, report);
    this.names = new NameLines(context.rules());
  }

  /** The flow with lists in place of marked lines. */
  List<Block> of(List<Block> flow) {
    List<List<MarkerForm>> forms = finder.of(Markers.lines(flow, place));
    if (place != Flows.Place.DOCUMENT && isPlain(flow, forms)) {
      return flow;
    } else if (place == Flows.Place.CELL) {
      withoutSingleLabel(forms);
    } else if (place == Flows.Place.DOCUMENT) {
      NameLines.unmark(flow, forms);
    }
    int at = 0;
    for (int i = 0; i < flow.size(); i++) {
      Block block = flow.get(i);
      if (block instanceof Block.Paragraph paragraph && Markers.isOpen(paragraph)) {
        boolean lead = place == Flows.Place.ENTRY && i == 0;
        int end = at + paragraph.lines().size() - (lead ? 1 : 0);
        paragraph(paragraph, forms.subList(at, end), lead);
        at = end;
      } else if (block instanceof Block.Lines lines) {
        lines(lines, forms.subList(at, at + lines.lines().size()));
        at += lines.lines().size();
      } else {
        close();
        blocks.add(block instanceof Block.Bullets bullets ? unmarked(bullets) : block);
      }
    }
    close();
    return blocks;
  }

  /** Whether a flow is one line without a marker, as that of most entries and cells. */
  private static boolean isPlain(List<Block> flow, List<List<MarkerForm>> forms) {
    return flow.size() == 1
        && flow.get(0) instanceof Block.Paragraph paragraph
        && paragraph.lines().size() == 1
        && paragraph.look().indent() == 0
        && (forms.isEmpty() || (forms.get(0).isEmpty() && paragraph.text().plain().length() > 1));
  }

  /** One label in a cell is part of its text: the code of a group, the number of a row. */
  private static void withoutSingleLabel(List<List<MarkerForm>> forms) {
    long labels = forms.stream().filter(MarkedFlow::endsWithLabel).count();
    if (labels == 1) {
      forms.stream()
          .filter(MarkedFlow::endsWithLabel)
          .forEach(line -> line.remove(line.size() - 1));
    }
  }

  static boolean endsWithLabel(List<MarkerForm> line) {
    return !line.isEmpty() && line.get(line.size() - 1).label() != null;
  }

  private void paragraph(Block.Paragraph paragraph, List<List<MarkerForm>> forms, boolean lead) {
    int unmarked = lead ? 1 : 0;
    int first = 0;
    while (first < forms.size() && forms.get(first).isEmpty()) {
      first++;
    }
    if (first == forms.size()) {
      plain(paragraph, lead);
      return;
    }
    unmarked += first;
    List<Line> lines = paragraph.lines();
    List<Block.Entry> marked = new ArrayList<>();
    for (int i = unmarked; i < lines.size(); i++) {
      List<MarkerForm> form = forms.get(i - (lead ? 1 : 0));
      Block.Entry entry = maker.entry(lines.get(i), paragraph.look(), form);
      if (entry == null || form.isEmpty()) {
        goOn(lines.get(i), paragraph.look(), marked);
      } else {
        marked.add(entry);
      }
    }
    if (unmarked == 0) {
      closeLone();
      entries.addAll(marked);
    } else {
      below(lines.subList(0, unmarked), paragraph.look(), marked);
    }
  }

  /** A line without a marker continues the entry before it. */
  private static void goOn(Line line, Look look, List<Block.Entry> marked) {
    int last = marked.size() - 1;
    if (last < 0) {
      marked.add(EntryMaker.entry(Marker.NONE, line, line.text(), look));
      return;
    }
    Block.Paragraph before = (Block.Paragraph) marked.get(last).blocks().get(0);
    List<Line> lines = new ArrayList<>(before.lines());
    lines.add(line);
    marked.set(
        last, marked.get(last).withBlocks(List.of(new Block.Paragraph(lines, before.look()))));
  }

  /** Marked lines after others in a paragraph are below them. */
  private void below(List<Line> lead, Look look, List<Block.Entry> marked) {
    close();
    List<Block> content = List.of(new Block.Paragraph(lead, look), EntryMaker.list(marked));
    Text first = lead.get(0).text();
    boolean name =
        lead.size() == 1 && (WholeStyle.isStrong(first) || LineForm.formHeading(first.plain()));
    if (place == Flows.Place.ENTRY || (name && place == Flows.Place.DOCUMENT)) {
      blocks.addAll(content);
    } else {
      Span span = content.get(0).span().to(content.get(1).span());
      blocks.add(new Block.Bullets(List.of(new Block.Entry(Marker.NONE, content, span)), span));
    }
  }

  private void plain(Block.Paragraph paragraph, boolean lead) {
    Line first = paragraph.lines().get(0);
    boolean single = paragraph.lines().size() == 1;
    if (single && !lead && isAlone(first.text())) {
      lone.add(first.text());
    } else if (!lone.isEmpty()) {
      entries.add(maker.afterLone(lone.remove(), paragraph.lines(), paragraph.look()));
    } else if (!lead && isDeeper(paragraph.look().indent(), 0) && !names.isName(first.text())) {
      entries.add(
          EntryMaker.entry(Marker.NONE, first, first.text(), paragraph.look())
              .withBlocks(List.of(paragraph)));
    } else {
      close();
      blocks.add(
          single || place != Flows.Place.DOCUMENT ? paragraph : report.broken(paragraph, context));
    }
  }

  /** Whether a text is only a bullet; in cells, several signs are marks. */
  private boolean isAlone(Text text) {
    return MarkerForm.isAlone(text.plain(), place == Flows.Place.CELL);
  }

  private void lines(Block.Lines block, List<List<MarkerForm>> forms) {
    if (place == Flows.Place.DOCUMENT && names.headStatements(block.lines(), forms)) {
      close();
      blocks.add(new Block.Paragraph(block.lines().get(0)));
      lines(block.withoutFirst(), forms.subList(1, forms.size()));
      return;
    }
    if (place == Flows.Place.DOCUMENT && NameLines.areOutline(block, forms)) {
      close();
      blocks.add(maker.outline(block));
      context.report(
          Code.TREE232,
          block.span(),
          "read as a list: only the blanks before its lines tell their levels",
          "if they are no list, begin all lines at the margin");
      return;
    }
    if (LinesWithLists.are(block, forms)) {
      close();
      blocks.add(LinesWithLists.read(block, forms, maker));
      return;
    }
    List<Text> plain = new ArrayList<>();
    List<Integer> blanks = new ArrayList<>();
    int before = entries.size();
    for (int i = 0; i < forms.size(); i++) {
      Text text = block.lines().get(i);
      Line line =
          new Line(text, block.blanks().isEmpty() ? 0 : block.blanks().get(i), Line.Link.NONE);
      Block.Entry entry =
          forms.get(i).isEmpty() ? null : maker.entry(line, Look.PLAIN, forms.get(i));
      if (entry == null && isAlone(text)) {
        flush(plain, blanks);
        lone.add(text);
      } else if (entry == null && !lone.isEmpty()) {
        entries.add(maker.afterLone(lone.remove(), List.of(line), Look.PLAIN));
      } else if (entry == null
          && !(plain.isEmpty() && isDeeper(EntryMaker.indent(line, Look.PLAIN), before))) {
        close();
        before = 0;
        plain.add(text);
        blanks.add(line.blanks());
      } else {
        flush(plain, blanks);
        closeLone();
        entries.add(entry == null ? EntryMaker.entry(Marker.NONE, line, text, Look.PLAIN) : entry);
      }
    }
    flush(plain, blanks);
  }

  private void flush(List<Text> plain, List<Integer> blanks) {
    if (plain.size() == 1) {
      blocks.add(new Block.Paragraph(plain.get(0)));
    } else if (!plain.isEmpty()) {
      blocks.add(Block.Lines.of(plain, blanks));
    }
    plain.clear();
    blanks.clear();
  }

  /** Whether an unmarked line is so far in that it belongs to the entries from one on. */
  private boolean isDeeper(int indent, int first) {
    return entries.size() > first && indent > entries.get(first).indent() + DEEPER;
  }

  /** The markers that were typed before the texts of the entries of a list are theirs. */
  private Block.Bullets unmarked(Block.Bullets bullets) {
    List<List<MarkerForm>> forms = finder.of(Markers.firstLines(bullets));
    List<Block.Entry> changed = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Block.Entry entry = bullets.entries().get(i);
      changed.add(forms.get(i).isEmpty() ? entry : maker.unmarked(entry, forms.get(i)));
    }
    return new Block.Bullets(changed, bullets.span());
  }

  /** A bullet without a text before the next bullet is a text. */
  private void closeLone() {
    if (!lone.isEmpty()) {
      close();
    }
  }

  private void close() {
    if (!entries.isEmpty()) {
      blocks.add(EntryMaker.list(entries));
      entries.clear();
    }
    lone.forEach(sign -> blocks.add(new Block.Paragraph(sign)));
    lone.clear();
  }
}
