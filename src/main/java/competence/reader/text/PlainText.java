package competence.reader.text;

import competence.diagnostic.Diagnostics;
import competence.ledger.ExclusionRule;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Look;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.PageHabits;
import competence.profile.PageHabits.Undo;
import competence.profile.Profile;
import competence.source.Span;
import competence.structure.MarkerForm;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the lines outside of flattened tables. It undoes the changes that pages and converters made
 * to them, if the profile allows it and the whole document shows the change.
 */
final class PlainText {
  /** A stretch of a text document between blank lines. */
  sealed interface Region {
    record Table(FlatTable table) implements Region {}

    record Aligned(AlignedTable table) implements Region {}

    /** Lines without tabs and raw tables. */
    record Plain(List<Span> lines) implements Region {}

    /** A line with a rule below it. */
    record Underlined(Span line, int rank) implements Region {}
  }

  private final String content;
  private final FieldReader fields;
  private final PageHabits page;
  private final Openings openings;
  private final Ledger ledger;
  private final LineFindings findings;

  private List<Outline.Footnote> footnotes = List.of();

  PlainText(
      String content, Profile profile, FieldReader fields, Ledger ledger, Diagnostics diagnostics) {
    this.content = content;
    this.fields = fields;
    this.page = profile.page();
    this.openings = new Openings(profile);
    this.ledger = ledger;
    this.findings = new LineFindings(content, profile.page(), diagnostics);
  }

  /** The blocks of a document; its tables are scanned already. */
  List<Block> blocks(List<Region> regions) {
    List<List<Span>> all = new ArrayList<>();
    for (Region region : regions) {
      if (region instanceof Region.Plain lines) {
        all.add(lines.lines());
      }
    }
    List<List<Span>> bodies = new PageFurniture(content, page, ledger, findings).strip(all);
    // The lines of a flattened page are those of its tables.
    boolean mayBeWrapped = regions.stream().noneMatch(Region.Table.class::isInstance);
    LineParts parts = new LineParts(content, page, openings, findings, bodies, mayBeWrapped);
    List<List<PlainLine>> lines = new ArrayList<>();
    bodies.forEach(body -> lines.add(parts.of(body)));
    TypedFootnotes typed =
        page.undo().contains(Undo.FOOTNOTE_MARKS)
            ? TypedFootnotes.of(content, lines)
            : TypedFootnotes.NONE;
    typed.removeFrom(lines);
    List<Span> marks = marks(lines, parts, typed);
    footnotes = typed.read(content, fields);
    List<Block> blocks = new ArrayList<>();
    int plain = 0;
    for (Region region : regions) {
      if (region instanceof Region.Table flat) {
        blocks.addAll(flat.table().blocks(fields));
      } else if (region instanceof Region.Aligned aligned) {
        blocks.add(aligned.table().block(fields, ledger));
      } else if (region instanceof Region.Underlined title) {
        blocks.addAll(heading(title));
      } else {
        add(without(marks, lines.get(plain++)), blocks);
      }
    }
    findings.report();
    return blocks;
  }

  /** The footnotes at the end of the document, after its blocks were read. */
  List<Outline.Footnote> footnotes() {
    return footnotes;
  }

  /** Page numbers and footnote marks among the words, in their order. */
  private List<Span> marks(List<List<PlainLine>> lines, LineParts parts, TypedFootnotes typed) {
    List<Span> all = new ArrayList<>();
    lines.forEach(block -> block.forEach(line -> all.addAll(line.parts())));
    List<Span> marks = new ArrayList<>();
    if (page.undo().contains(Undo.PAGE_NUMBERS)) {
      marks.addAll(
          leave(PageNumbers.of(content, parts.followed()), ExclusionRule.Kind.PAGE_NUMBER));
    }
    if (!typed.lines().isEmpty()) {
      marks.addAll(leave(typed.marks(), ExclusionRule.Kind.FOOTNOTE_MARK));
      typed
          .labels(content)
          .forEach(label -> ledger.add(label, new Usage.Dropped("number of a footnote")));
    } else if (page.undo().contains(Undo.FOOTNOTE_MARKS)) {
      marks.addAll(leave(FootnoteMarks.of(content, all), ExclusionRule.Kind.FOOTNOTE_MARK));
    }
    marks.sort(Comparator.comparingInt(Span::start));
    return marks;
  }

  private List<Span> leave(List<Span> marks, ExclusionRule.Kind kind) {
    ExclusionRule rule = new ExclusionRule(kind, "");
    marks.forEach(mark -> ledger.leave(SourcePiece.literal(mark), new Usage.Boilerplate(rule)));
    findings.leftOut(rule, marks);
    return marks;
  }

  private static List<PlainLine> without(List<Span> marks, List<PlainLine> lines) {
    return marks.isEmpty() ? lines : lines.stream().map(line -> line.without(marks)).toList();
  }

  /** Lines of one text each are lines; others were the rows of a table. */
  private void add(List<PlainLine> lines, List<Block> blocks) {
    List<PlainLine> run = new ArrayList<>();
    List<List<Block>> contents = new ArrayList<>();
    for (PlainLine line : lines) {
      findings.look(line);
      List<Block> content = fields.blocks(withoutBullet(line));
      if (!contents.isEmpty() && isText(content) != isText(contents.get(0))) {
        blocks.addAll(read(run, contents, lines.size()));
        run.clear();
        contents.clear();
      }
      run.add(line);
      contents.add(content);
    }
    if (!run.isEmpty()) {
      blocks.addAll(read(run, contents, lines.size()));
    }
  }

  private List<Block> heading(Region.Underlined title) {
    List<Block> content = fields.blocks(List.of(title.line()));
    return isText(content)
        ? List.of(new Block.Heading(title.rank(), ((Block.Paragraph) content.get(0)).text()))
        : content;
  }

  private static boolean isText(List<Block> content) {
    return content.size() == 1 && content.get(0) instanceof Block.Paragraph;
  }

  private static List<Block> read(
      List<PlainLine> lines, List<List<Block>> contents, int linesOfBlock) {
    if (isText(contents.get(0))) {
      return List.of(texts(lines, contents));
    }
    return linesOfBlock == 1 ? contents.get(0) : List.of(oneColumn(lines, contents));
  }

  /** A bullet before a tag is no text: it is left out here, because what follows is HTML. */
  private List<Span> withoutBullet(PlainLine line) {
    Span first = line.parts().get(0);
    int tag = TextTags.find(content, first, TextTags::needsHtml);
    Span sign = WhiteSpace.trim(content, new Span(first.start(), tag));
    String text = content.substring(sign.start(), sign.end());
    if (tag == first.end()
        || !(text.equals("-") || text.equals("*") || MarkerForm.isAlone(text, false))) {
      return line.parts();
    }
    ledger.add(sign, new Usage.Markup(MarkupKind.BULLET));
    List<Span> parts = new ArrayList<>(line.parts());
    parts.set(0, new Span(tag, first.end()));
    return parts;
  }

  /** A line alone is a paragraph. */
  private static Block texts(List<PlainLine> lines, List<List<Block>> contents) {
    List<Text> texts = new ArrayList<>();
    contents.forEach(content -> texts.add(((Block.Paragraph) content.get(0)).text()));
    List<Integer> blanks = lines.stream().map(PlainLine::indent).toList();
    return texts.size() > 1
        ? new Block.Lines(texts, blanks, whole(lines))
        : new Block.Paragraph(
            List.of(new Line(texts.get(0), blanks.get(0), Line.Link.NONE)), Look.PLAIN);
  }

  /** Lines that hold more than a text each were the rows of a table. */
  private static Block oneColumn(List<PlainLine> lines, List<List<Block>> contents) {
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Block.Cell cell = new Block.Cell(contents.get(i), 1, lines.get(i).span());
      rows.add(new Block.Row(List.of(cell), false, lines.get(i).span()));
    }
    return new Block.Table(rows, whole(lines));
  }

  private static Span whole(List<PlainLine> lines) {
    return lines.get(0).span().to(lines.get(lines.size() - 1).span());
  }
}
