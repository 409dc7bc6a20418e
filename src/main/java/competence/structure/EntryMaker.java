package competence.structure;

import competence.outline.Block;
import competence.outline.Details;
import competence.outline.Line;
import competence.outline.Look;
import competence.outline.Marker;
import competence.outline.Text;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Makes entries of lines: it cuts off their markers, and reports and discards the bullets. */
final class EntryMaker {
  private static final int BLANK = 6;

  private final PassContext context;
  private final MarkerReport report;

  EntryMaker(PassContext context, MarkerReport report) {
    this.context = context;
    this.report = report;
  }

  /** Where a line begins, in points. */
  static int indent(Line line, Look look) {
    return look.indent() + line.blanks() * BLANK;
  }

  /** The entry of a marked line; null if its marker cannot be cut off. */
  Block.@Nullable Entry entry(Line line, Look look, List<MarkerForm> forms) {
    MarkerCut cut = forms.isEmpty() ? null : MarkerCut.of(line.text(), forms, context.slicer());
    if (cut == null) {
      return null;
    }
    cut.discardSigns(context);
    report.found(forms, line.text().span());
    return entry(cut.marker(), line, cut.rest(), look);
  }

  /** A list on two levels: an entry that is no item is below the item before it. */
  static Block.Bullets onTwoLevels(List<Block.Entry> entries, IntPredicate isItem) {
    List<Block.Entry> items = new ArrayList<>();
    List<Block.Entry> below = new ArrayList<>();
    for (int i = 0; i <= entries.size(); i++) {
      boolean item = i == entries.size() || isItem.test(i);
      if (item && !below.isEmpty()) {
        Block.Entry last = items.remove(items.size() - 1);
        items.add(last.withBlocks(List.of(last.blocks().get(0), list(below))));
        below.clear();
      }
      if (i < entries.size()) {
        (item ? items : below).add(entries.get(i));
      }
    }
    return list(items);
  }

  /** Lines without markers as entries, which their indents nest. */
  Block outline(Block.Lines lines) {
    List<Block.Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.lines().size(); i++) {
      Line line = new Line(lines.lines().get(i), lines.blanks().get(i), Line.Link.NONE);
      entries.add(entry(Marker.NONE, line, line.text(), Look.PLAIN));
    }
    return list(entries);
  }

  /** The entry of a line with another text. */
  static Block.Entry entry(Marker marker, Line line, Text text, Look look) {
    Block.Paragraph content = new Block.Paragraph(List.of(new Line(text, 0, line.link())), look);
    return new Block.Entry(
        marker,
        Block.Entry.NO_LEVEL,
        indent(line, look),
        null,
        Details.NONE,
        List.of(content),
        line.text().span());
  }

  /** The entry of a bullet that is alone on its line: its text comes after it. */
  Block.Entry afterLone(Text sign, List<Line> lines, Look look) {
    context.discardMarker(sign);
    report.bullet(sign.plain(), sign.span());
    Marker marker = new Marker(Marker.Kind.BULLET, sign.plain(), null);
    return entry(marker, lines.get(0), lines.get(0).text(), look)
        .withBlocks(List.of(new Block.Paragraph(lines, look)));
  }

  /** An entry of the document without the markers that were typed before its text. */
  Block.Entry unmarked(Block.Entry entry, List<MarkerForm> forms) {
    Block.Paragraph paragraph = (Block.Paragraph) entry.blocks().get(0);
    List<Line> lines = new ArrayList<>(paragraph.lines());
    MarkerCut cut = MarkerCut.of(lines.get(0).text(), forms, context.slicer());
    if (cut == null) {
      return entry;
    }
    cut.discardSigns(context);
    report.found(forms, lines.get(0).text().span());
    lines.set(0, new Line(cut.rest(), lines.get(0).blanks(), lines.get(0).link()));
    List<Block> content = new ArrayList<>(entry.blocks());
    content.set(0, new Block.Paragraph(lines, paragraph.look()));
    boolean label = cut.marker().kind() == Marker.Kind.LABEL;
    return entry.withMarker(label ? cut.marker() : entry.marker()).withBlocks(content);
  }

  /** A list of entries; at least one. */
  static Block.Bullets list(List<Block.Entry> entries) {
    Span span = entries.get(0).span().to(entries.get(entries.size() - 1).span());
    return new Block.Bullets(List.copyOf(entries), span);
  }
}
