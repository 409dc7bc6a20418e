package competence.reader.text;

import competence.profile.PageHabits;
import competence.profile.PageHabits.Undo;
import competence.source.Span;
import competence.structure.MarkerFinder;
import competence.text.WhiteSpace;
import competence.text.Wildcard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Splits lines that hold several items, and joins lines of one item. */
final class LineParts {
  private static final int TAB = 4;

  private final String content;
  private final PageHabits page;
  private final Openings openings;
  private final LineFindings findings;
  private final LineJoins joins;
  private final boolean sideBySide;

  /** The columns of lines that begin with a marker. */
  private final Set<Span> marked = new HashSet<>();

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
    findMarkers(bodies);
    boolean unwrap = page.undo().contains(Undo.HARD_WRAPS);
    this.joins =
        new LineJoins(
            content, unwrap ? bodies : List.of(), marked, mayBeWrapped, findings::keptHyphen);
    this.sideBySide = bodies.stream().flatMap(List::stream).anyMatch(this::headsTwoColumns);
  }

  private void findMarkers(List<List<Span>> bodies) {
    List<Span> columns = new ArrayList<>();
    bodies.forEach(body -> body.forEach(line -> columns.addAll(columns(line))));
    List<String> texts = columns.stream().map(this::text).toList();
    MarkerFinder finder = new MarkerFinder(page.undo().contains(Undo.LABELS));
    finder.learn(texts);
    boolean[] found = finder.areMarked(texts);
    for (int i = 0; i < found.length; i++) {
      if (found[i]) {
        marked.add(columns.get(i));
      }
    }
  }

  List<PlainLine> of(List<Span> body) {
    List<PlainLine> lines = new ArrayList<>();
    List<Span> open = new ArrayList<>(); // The stretches of the last line.
    for (int i = 0; i < body.size(); i++) {
      List<PlainLine> parts = parts(body.get(i));
      int last = lines.size() - 1;
      boolean goesOn =
          last >= 0
              && !sideBySide
              && !parts.get(0).marked()
              && joins.joins(lines.get(last), open, body.subList(i - 1, i + 1));
      if (goesOn) {
        findings.joined(parts.get(0).span());
        joins.join(open, parts.remove(0).span());
      }
      if (!parts.isEmpty()) {
        close(lines, open);
        lines.addAll(parts);
        open.addAll(lines.get(lines.size() - 1).parts());
      }
    }
    close(lines, open);
    return lines;
  }

  /** Gives the last line its stretches. */
  private static void close(List<PlainLine> lines, List<Span> open) {
    int last = lines.size() - 1;
    if (open.size() > 1) {
      lines.set(last, lines.get(last).withParts(open));
    }
    open.clear();
  }

  /** The parts of lines so far that another part follows. */
  List<Span> followed() {
    return followed;
  }

  private List<PlainLine> parts(Span line) {
    List<Span> items = new ArrayList<>();
    boolean runOn = page.undo().contains(Undo.RUN_ON_LINES) && !isMarkup(line);
    for (Span column : split(line)) {
      List<Span> opened = runOn ? openings.split(content, column) : List.of(column);
      followed.addAll(opened.subList(0, opened.size() - 1));
      items.addAll(opened);
    }
    if (items.isEmpty()) {
      items.add(trim(line));
    } else if (items.size() > 1) {
      findings.split(line, items.size());
    }
    if (headsTwoColumns(line)) {
      findings.sideBySide(trim(line));
    }
    List<PlainLine> parts = new ArrayList<>();
    for (Span item : items) {
      parts.add(new PlainLine(List.of(item), marked.contains(item), indent(line)));
    }
    return parts;
  }

  /** The parts of a line: each but the first begins with a label, after two spaces. */
  private List<Span> split(Span line) {
    List<Span> parts = new ArrayList<>();
    for (Span column : columns(line)) {
      int last = parts.size() - 1;
      if (last >= 0 && !marked.contains(column)) {
        parts.set(last, parts.get(last).to(column));
      } else {
        parts.add(column);
      }
    }
    return parts;
  }

  /** The line up to the first label that comes after two spaces, and from each such label on. */
  private List<Span> columns(Span line) {
    Span text = trim(line);
    List<Span> columns = new ArrayList<>();
    int start = text.start();
    if (!isMarkup(line)) {
      for (int at = text.start() + 2; at < text.end(); at++) {
        boolean gap = content.charAt(at - 1) == ' ' && content.charAt(at - 2) == ' ';
        if (gap
            && content.charAt(at) != ' '
            && MarkerFinder.beginsWithLabel(text(new Span(at, text.end())))) {
          columns.add(WhiteSpace.trim(content, new Span(start, at)));
          start = at;
        }
      }
    }
    columns.add(new Span(start, text.end()));
    return columns.stream().filter(column -> column.start() < column.end()).toList();
  }

  private String text(Span span) {
    return WhiteSpace.fold(content.substring(span.start(), span.end()));
  }

  private Span trim(Span line) {
    return WhiteSpace.trim(content, line);
  }

  /** The number of blanks before a line; a tab counts as several. */
  private int indent(Span line) {
    int indent = 0;
    for (int i = line.start(); i < trim(line).start(); i++) {
      indent += content.charAt(i) == '\t' ? TAB : 1;
    }
    return indent;
  }

  /** A line with tags is for the HTML reader. */
  private boolean isMarkup(Span line) {
    return TextLines.has('<', content, line);
  }

  private boolean headsTwoColumns(Span line) {
    String text = page.sideBySide().isEmpty() ? "" : text(line);
    return page.sideBySide().stream().anyMatch(pattern -> Wildcard.matches(pattern, text));
  }
}
