package competence.reader.markdown;

import competence.inline.Inline;
import competence.inline.NodeRuns;
import competence.inline.Run;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.outline.Line;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WebAddress;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The text of a paragraph, a heading or the cell of a table: its runs, each with the pieces of the
 * source that it comes from. The box of a task is no part of it.
 */
final class BlockText {
  private static final Pattern BOX = Pattern.compile("\\[[ xX]]");

  /** The box and the blank after it. */
  private static final int BOX_LENGTH = 4;

  private final Node block;
  private final SourceText source;
  private final SourceOffsets offsets;
  private final Ledger ledger;
  private final boolean box;
  private final List<Run> runs;
  private final List<List<SourcePiece>> pieces;
  private final List<FootnoteMark> footnotes;
  private int unsafeLinks;
  private String boxSign = "";

  private BlockText(
      Node block,
      SourceText source,
      SourceOffsets offsets,
      Ledger ledger,
      @Nullable Node comment,
      boolean lines) {
    this.block = block;
    this.source = source;
    this.offsets = offsets;
    this.ledger = ledger;
    this.box = hasBox(inlineSpan());
    InlinePieces found = new InlinePieces(source.content(), offsets, ledger, comment, lines);
    NodeRuns read = NodeRuns.read(block, found);
    this.footnotes = found.footnotes();
    this.runs = new ArrayList<>(read.runs());
    this.pieces = read.nodes().stream().map(found::of).collect(Collectors.toList());
    if (box) {
      removeBox();
    }
  }

  /**
   * The text of a block of a document.
   *
   * @param ledger takes what its markup says, and what is removed from the text
   */
  static BlockText of(Node block, SourceText source, Ledger ledger) {
    return new BlockText(block, source, SourceOffsets.of(source), ledger, null, false);
  }

  /** The lines of a paragraph of a document, as the author broke them. */
  static BlockText ofParagraph(Node block, SourceText source, Ledger ledger) {
    return new BlockText(block, source, SourceOffsets.of(source), ledger, null, true);
  }

  /**
   * The text of a line.
   *
   * @param comment a comment in it that the caller enters in the ledger; null if there is none
   */
  static BlockText ofLine(Node line, SourceText source, Ledger ledger, @Nullable Node comment) {
    return new BlockText(line, source, SourceOffsets.of(source), ledger, comment, false);
  }

  static BlockText ofCell(Node cell, SourceText source, Ledger ledger) {
    Span span = SourceOffsets.span(cell, source);
    SourceOffsets offsets = SourceOffsets.ofCell(source, span.start(), span);
    return new BlockText(cell, source, offsets, ledger, null, true);
  }

  /** The text of a part of the source, parsed as the cell of a table: only inline markup counts. */
  static BlockText ofCell(Span span, SourceText source, Ledger ledger) {
    Node cell = MarkdownParser.parseCell(source.slice(span));
    SourceOffsets offsets = SourceOffsets.ofCell(source, MarkdownParser.CELL_START, span);
    return new BlockText(cell, source, offsets, ledger, null, true);
  }

  /** The text of a part of a line of the source: only inline markup counts. */
  static BlockText ofPart(Span span, SourceText source, Ledger ledger) {
    Node line = MarkdownParser.parseLine(source.slice(span));
    SourceOffsets offsets = SourceOffsets.ofPart(source, MarkdownParser.LINE_START, span.start());
    return new BlockText(line, source, offsets, ledger, null, false);
  }

  boolean hasBox() {
    return box;
  }

  /** The box as it is written; empty if there is none. */
  String boxSign() {
    return boxSign;
  }

  int size() {
    return runs.size();
  }

  /** A run; one without text if there is none. */
  Run get(int index) {
    return index >= 0 && index < runs.size() ? runs.get(index) : Run.plain("");
  }

  /** Removes a run; gives its pieces. */
  List<SourcePiece> remove(int index) {
    runs.remove(index);
    return pieces.remove(index);
  }

  void drop(int index, String reason) {
    ledger.leave(remove(index), new Usage.Dropped(reason));
  }

  /** Removes the start of the first run; false if the source does not write it as it reads. */
  boolean dropStart(String start, String reason) {
    SourcePiece piece = pieces.get(0).get(0);
    if (!source.slice(piece.span()).startsWith(start)) {
      return false;
    }
    SourcePiece dropped = cut(start.length());
    ledger.leave(List.of(dropped), new Usage.Dropped(reason));
    return true;
  }

  void trim() {
    while (size() > 0 && WhiteSpace.isBlank(get(0).text())) {
      drop(0, "blanks");
    }
    while (size() > 0 && WhiteSpace.isBlank(get(size() - 1).text())) {
      drop(size() - 1, "blanks");
    }
    if (size() > 0) {
      runs.set(0, get(0).withText(WhiteSpace.stripLeading(get(0).text())));
    }
  }

  void dropAll(String reason) {
    while (size() > 0) {
      drop(size() - 1, reason);
    }
  }

  /** Keeps links that mean the same everywhere and run no program; gives how many it removes. */
  int dropUnsafeLinks() {
    int dropped = 0;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      String link = run.link();
      String target = link == null ? null : WebAddress.safe(link).orElse(null);
      dropped += link != null && target == null ? 1 : 0;
      if (link != null) {
        runs.set(i, new Run(run.text(), run.emphasis(), run.strong(), run.code(), target));
      }
    }
    return dropped;
  }

  String markdown() {
    return Inline.write(runs);
  }

  String plain() {
    return WhiteSpace.fold(plainLines());
  }

  /** The plain text with all its white space; hard breaks end lines. */
  String plainLines() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  List<SourcePiece> pieces() {
    return pieces.stream().flatMap(List::stream).toList();
  }

  @Nullable Text text() {
    return Text.of(runs, span(), pieces(), ledger);
  }

  /** The marks of footnotes in it. */
  List<FootnoteMark> footnotes() {
    return footnotes;
  }

  /** Whether all of it is strong. */
  boolean isStrong() {
    return size() > 0
        && runs.stream().allMatch(run -> run.strong() || WhiteSpace.isBlank(run.text()));
  }

  /** Removes emphasis that is redundant, because all of a heading has it. */
  void dropStrong() {
    runs.replaceAll(run -> new Run(run.text(), run.emphasis(), false, run.code(), run.link()));
  }

  /** Its lines that are not blank, without unsafe links. */
  List<Line> lines() {
    if (!runs.contains(NodeRuns.LINE_FEED)) {
      Line.Link link = ParagraphLines.link(runs);
      unsafeLinks = dropUnsafeLinks();
      Text text = text();
      return text == null ? List.of() : List.of(new Line(text, 0, link));
    }
    List<Run> written = List.copyOf(runs);
    unsafeLinks = dropUnsafeLinks();
    return new ParagraphLines(written, runs, pieces, source, ledger).lines(inlineSpan().start());
  }

  /** How many links {@link #lines} removed. */
  int unsafeLinks() {
    return unsafeLinks;
  }

  /** Where the text is, without the box, and without our comments at its end. */
  Span span() {
    Span whole = inlineSpan();
    Span text = new Span(whole.start() + (box ? BOX_LENGTH : 0), whole.end());
    return WhiteSpace.trim(source.content(), text);
  }

  /** From the first inline node to the last one that is not our comment. */
  private Span inlineSpan() {
    SourceSpan first = null;
    SourceSpan last = null;
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (!spans.isEmpty() && HandoutComment.record(node) == null) {
        first = first == null ? spans.get(0) : first;
        last = spans.get(spans.size() - 1);
      }
    }
    return first == null || last == null ? offsets.span(block) : offsets.span(first, last);
  }

  /** Whether a block begins with {@code [ ]} or {@code [x]}, and a blank. */
  private boolean hasBox(Span span) {
    String content = source.content();
    return span.end() - span.start() >= BOX_LENGTH
        && BOX.matcher(content).region(span.start(), span.end()).lookingAt()
        && WhiteSpace.is(content.charAt(span.start() + BOX_LENGTH - 1))
        && block.getFirstChild() instanceof org.commonmark.node.Text;
  }

  private void removeBox() {
    Span removed = cut(BOX_LENGTH - 1).span();
    boxSign = source.slice(removed);
    Span tick = new Span(removed.start() + 1, removed.start() + 2);
    if (!WhiteSpace.isBlank(source.slice(tick))) {
      ledger.add(tick, new Usage.Attribute("tick"));
    }
  }

  /** Cuts characters off the first run that the source writes as they read. */
  private SourcePiece cut(int length) {
    List<SourcePiece> first = pieces.get(0);
    SourcePiece piece = first.get(0);
    Span span = piece.span();
    int cut = span.start() + length;
    SourcePiece rest = piece.from(cut, span.end());
    if (WhiteSpace.isBlank(source.slice(rest.span()))) {
      first.remove(0);
    } else {
      first.set(0, rest);
    }
    runs.set(0, runs.get(0).withText(runs.get(0).text().substring(length)));
    return piece.from(span.start(), cut);
  }
}
