package competence.reader.text;

import competence.ledger.ExclusionRule;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.profile.PageHabits;
import competence.source.Span;
import competence.structure.RunningHeads;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Removes the lines, and the parts of lines, that pages have around their content. */
final class PageFurniture {
  private static final String GAP = "   ";

  private final String content;
  private final PageHabits page;
  private final Ledger ledger;
  private final LineFindings findings;

  PageFurniture(String content, PageHabits page, Ledger ledger, LineFindings findings) {
    this.content = content;
    this.page = page;
    this.ledger = ledger;
    this.findings = findings;
  }

  /** The lines of each plain region, without furniture. */
  List<List<Span>> strip(List<List<Span>> regions) {
    List<Span> all = regions.stream().flatMap(List::stream).toList();
    Map<Integer, String> heads = RunningHeads.in(texts(all), page.heads());
    List<Span> ends = all.stream().map(this::end).toList();
    List<String> named = page.heads().stream().filter(PageFurniture::hasWord).toList();
    Map<Integer, String> atEnds = RunningHeads.in(texts(ends), named);
    List<List<Span>> bodies = new ArrayList<>();
    int index = 0;
    for (List<Span> lines : regions) {
      List<Span> body = new ArrayList<>();
      for (Span line : lines) {
        boolean whole = heads.containsKey(index);
        String head = whole ? heads.get(index) : atEnds.get(index);
        Span text = WhiteSpace.trim(content, line);
        Span out = whole ? text : ends.get(index);
        index++;
        if (head == null) {
          body.add(unframed(line));
          continue;
        }
        leave(out, new ExclusionRule(ExclusionRule.Kind.RUNNING_HEAD, head));
        if (out.start() > text.start()) {
          body.add(unframed(new Span(line.start(), out.start())));
        }
      }
      bodies.add(body);
    }
    return bodies;
  }

  private List<String> texts(List<Span> spans) {
    return spans.stream()
        .map(span -> WhiteSpace.fold(content.substring(span.start(), span.end())))
        .toList();
  }

  /** What a line has behind its last gap, as a page number at the margin; all of it without one. */
  private Span end(Span line) {
    Span text = WhiteSpace.trim(content, line);
    int gap = content.substring(text.start(), text.end()).lastIndexOf(GAP);
    return gap > 0 ? new Span(text.start() + gap + GAP.length(), text.end()) : text;
  }

  private static boolean hasWord(String pattern) {
    return pattern.codePoints().anyMatch(Character::isLetter);
  }

  private void leave(Span span, ExclusionRule rule) {
    if (span.start() < span.end()) {
      ledger.leave(SourcePiece.literal(span), new Usage.Boilerplate(rule));
      findings.leftOut(rule, List.of(span));
    }
  }

  /** The text that the star of a frame matches; the whole line if no frame matches it. */
  private Span unframed(Span line) {
    Span text = WhiteSpace.trim(content, line);
    for (String frame : page.frames()) {
      int star = frame.indexOf('*');
      String before = star < 0 ? frame : frame.substring(0, star).strip();
      String after = star < 0 ? "" : frame.substring(star + 1).strip();
      int start = text.start() + before.length();
      int end = text.end() - after.length();
      if (star >= 0
          && start < end
          && content.startsWith(before, text.start())
          && content.startsWith(after, end)) {
        ExclusionRule rule = new ExclusionRule(ExclusionRule.Kind.FRAME, frame);
        leave(new Span(text.start(), start), rule);
        leave(new Span(end, text.end()), rule);
        return WhiteSpace.trim(content, new Span(start, end));
      }
    }
    return line;
  }
}
