package competence.reader.text;

import competence.profile.PageHabits;
import competence.profile.PageHabits.Undo;
import competence.source.Span;
import competence.text.WhiteSpace;
import competence.text.Wildcard;
import java.util.ArrayList;
import java.util.List;

/** Splits lines that hold several items, joins lines of one item, and finds their labels. */
final class LineParts {
  private final String content;
  private final PageHabits page;
  private final Openings openings;
  private final LineFindings findings;
  private final Labels labels;
  private final Wraps wraps;
  private final boolean sideBySide;
  private final List<Span> followed = new ArrayList<>();

  /** Learns from all lines of a document how converters changed them. */
  LineParts(
      String content,
      PageHabits page,
      Openings openings,
      LineFindings findings,
      List<List<Span>> bodies,
      boolean mayBeWrapped) {
    this.content = content;
    this.page = page;
    this.openings = openings;
    this.findings = findings;
    List<Span> texts = new ArrayList<>();
    bodies.forEach(body -> body.forEach(line -> texts.add(text(line))));
    this.labels = new Labels(content, page.undo().contains(Undo.LABELS) ? texts : List.of());
    boolean wrapped = mayBeWrapped && page.undo().contains(Undo.HARD_WRAPS);
    this.wraps = new Wraps(content, wrapped ? bodies : List.of());
    this.sideBySide = texts.stream().anyMatch(this::headsTwoColumns);
  }

  List<PlainLine> of(List<Span> body) {
    List<PlainLine> lines = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      List<PlainLine> parts = parts(body.get(i));
      int last = lines.size() - 1;
      boolean goesOn =
          last >= 0
              && !sideBySide
              && !parts.get(0).isEntry()
              && wraps.joins(body.get(i - 1), body.get(i));
      if (goesOn) {
        findings.joined(parts.get(0).span());
        lines.set(last, lines.get(last).joined(parts.remove(0)));
      }
      lines.addAll(parts);
    }
    return lines;
  }

  /** The parts of lines so far that another part follows. */
  List<Span> followed() {
    return followed;
  }

  private List<PlainLine> parts(Span line) {
    List<Span> items = new ArrayList<>();
    for (Span column : isMarkup(line) ? List.of(text(line)) : labels.split(text(line))) {
      boolean runOn = page.undo().contains(Undo.RUN_ON_LINES) && !isMarkup(line);
      List<Span> opened = runOn ? openings.split(content, column) : List.of(column);
      followed.addAll(opened.subList(0, opened.size() - 1));
      items.addAll(opened);
    }
    if (items.isEmpty()) {
      items.add(text(line));
    } else if (items.size() > 1) {
      findings.split(line, items.size());
    }
    if (headsTwoColumns(text(line))) {
      findings.sideBySide(text(line));
    }
    List<PlainLine> parts = new ArrayList<>();
    for (Span item : items) {
      parts.add(labelled(item, parts.isEmpty() && TextLines.isBullet(content, line), indent(line)));
    }
    return parts;
  }

  private PlainLine labelled(Span item, boolean bullet, int indent) {
    PlainLine line = new PlainLine(List.of(item), null, bullet, indent);
    LabelToken label = isMarkup(item) ? null : labels.of(item);
    return label == null
        ? line
        : line.withLabel(
            label.span(), WhiteSpace.trim(content, new Span(label.span().end(), item.end())));
  }

  private Span text(Span line) {
    boolean bullet = TextLines.isBullet(content, line);
    return WhiteSpace.trim(content, bullet ? TextLines.afterBullet(content, line) : line);
  }

  private int indent(Span line) {
    return WhiteSpace.trim(content, line).start() - line.start();
  }

  /** A line with tags is for the HTML reader. */
  private boolean isMarkup(Span line) {
    return TextLines.has('<', content, line);
  }

  private boolean headsTwoColumns(Span line) {
    if (page.sideBySide().isEmpty()) {
      return false;
    }
    String text = WhiteSpace.fold(content.substring(line.start(), line.end()));
    return page.sideBySide().stream().anyMatch(pattern -> Wildcard.matches(pattern, text));
  }
}
