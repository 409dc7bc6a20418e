package competence.reader.markdown;

import competence.inline.NodeRuns;
import competence.inline.Run;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.outline.Line;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits the runs of a block into the lines that its author broke. */
final class ParagraphLines {
  private final List<Run> written;
  private final List<Run> runs;
  private final List<List<SourcePiece>> pieces;
  private final SourceText source;
  private final Ledger ledger;

  /**
   * The lines of a block.
   *
   * @param written its runs as the source has them
   * @param runs the same runs without unsafe links
   * @param pieces the pieces of each run
   */
  ParagraphLines(
      List<Run> written,
      List<Run> runs,
      List<List<SourcePiece>> pieces,
      SourceText source,
      Ledger ledger) {
    this.written = written;
    this.runs = runs;
    this.pieces = pieces;
    this.source = source;
    this.ledger = ledger;
  }

  /**
   * The lines that are not blank.
   *
   * @param start where the block begins
   */
  List<Line> lines(int start) {
    int indent = ListMarker.indent(start, source.content());
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= runs.size(); i++) {
      if (i == runs.size() || isBreak(i)) {
        Text text = text(from, i);
        if (text != null) {
          int blanks = lines.isEmpty() ? 0 : blanksBefore(text.span().start(), indent);
          lines.add(new Line(text, blanks, link(written.subList(from, i))));
        }
        from = i + 1;
      }
    }
    return lines;
  }

  /** A line feed that the source does not write as a character. */
  private boolean isBreak(int run) {
    return runs.get(run).equals(NodeRuns.LINE_FEED) && pieces.get(run).isEmpty();
  }

  private @Nullable Text text(int from, int to) {
    List<SourcePiece> ofLine = pieces.subList(from, to).stream().flatMap(List::stream).toList();
    if (ofLine.isEmpty()) {
      return null;
    }
    Span span = ofLine.get(0).span().to(ofLine.get(ofLine.size() - 1).span());
    Span trimmed = WhiteSpace.trim(source.content(), span);
    return Text.of(runs.subList(from, to), trimmed, ofLine, ledger);
  }

  /** The blanks before a line, less those before the first line of the block. */
  private int blanksBefore(int start, int indent) {
    String content = source.content();
    int at = start;
    while (at > 0 && (content.charAt(at - 1) == ' ' || content.charAt(at - 1) == '\t')) {
      at--;
    }
    boolean afterTag = at > 0 && "\n\r".indexOf(content.charAt(at - 1)) < 0;
    return afterTag ? start - at : Math.max(0, start - at - indent / ListMarker.BLANK);
  }

  /** Where the runs of a line lead, if all of it is links. */
  static Line.Link link(List<Run> line) {
    boolean inside = true;
    boolean found = false;
    for (Run run : line) {
      boolean blank = WhiteSpace.isBlank(run.text());
      if (!blank && run.link() == null) {
        return Line.Link.NONE;
      }
      inside &= blank || String.valueOf(run.link()).startsWith("#");
      found |= !blank;
    }
    if (!found) {
      return Line.Link.NONE;
    }
    return inside ? Line.Link.INSIDE : Line.Link.OUTSIDE;
  }
}
