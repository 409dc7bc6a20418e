package competence.report;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.diagnostic.Visible;
import competence.ledger.Usage;
import competence.markup.Markup;
import competence.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the lists of a report: the findings, the text left out, and the repeated text. */
record ReportLists(AuditReport report, Markup out) {
  /** The kinds that are listed as left out, in the order of the list. */
  static final List<StretchKind> LEFT_OUT =
      List.of(
          StretchKind.LOST, StretchKind.BOILERPLATE, StretchKind.DROPPED, StretchKind.ATTRIBUTE);

  private static final Comparator<Span> BY_PLACE =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  private static final Comparator<Code> BY_SEVERITY =
      Comparator.comparing(Code::severity)
          .thenComparing(Code::isGuess, Comparator.reverseOrder())
          .thenComparing(Code::name);

  int leftOutCount() {
    return LEFT_OUT.stream().mapToInt(report.stretches()::count).sum();
  }

  /** Writes the findings by their codes: errors first, then warnings, guesses and notes. */
  void findings() {
    Map<Code, List<Integer>> groups = new TreeMap<>(BY_SEVERITY);
    for (int i = 0; i < report.findings().size(); i++) {
      Code code = report.findings().get(i).code();
      groups.computeIfAbsent(code, c -> new ArrayList<>()).add(i);
    }
    if (groups.isEmpty()) {
      out.raw("<p class=\"none\">There are no findings.</p>\n");
    }
    groups.forEach(this::findings);
  }

  private void findings(Code code, List<Integer> numbers) {
    String severity = code.isGuess() ? "guess" : code.severity().word();
    String open = code.severity() == Severity.NOTE && !code.isGuess() ? "" : " open";
    out.raw("<details" + open + "><summary><b class=\"" + severity + "\">" + severity + "</b> ");
    out.raw(code.name() + ' ' + code.title() + " <span class=\"n\">" + numbers.size());
    out.raw("</span></summary>\n<ul role=\"list\">\n");
    numbers.forEach(this::finding);
    out.raw("</ul></details>\n");
  }

  private void finding(int number) {
    Diagnostic finding = report.findings().get(number);
    int stretch = report.stretchOf(finding);
    Span span = finding.span();
    out.raw("<li>");
    if (stretch >= 0 && span != null) {
      int line = report.lines().position(span.start()).line();
      out.raw("<a id=\"w" + number + "\" href=\"#e" + stretch + "\">line " + line + "</a> ");
      SourceWriter.quote(report, span.start(), span.end(), out);
      out.raw(" ");
    }
    out.html("<span class=\"message\">{}</span>", Visible.all(finding.message()));
    String help = finding.help();
    if (help != null) {
      out.html(" <span class=\"help\">{}</span>", Visible.all(help));
    }
    out.raw("</li>\n");
  }

  /** Writes what was left out: lost text first, then by rule, by reason, and by attribute. */
  void leftOut() {
    Map<StretchKind, Map<String, List<Integer>>> all = new EnumMap<>(StretchKind.class);
    DocumentStretches stretches = report.stretches();
    for (int i = 0; i < stretches.size(); i++) {
      StretchKind kind = stretches.kind(i);
      if (LEFT_OUT.contains(kind)) {
        all.computeIfAbsent(kind, k -> new TreeMap<>())
            .computeIfAbsent(reason(stretches.use(i)), reason -> new ArrayList<>())
            .add(i);
      }
    }
    for (StretchKind kind : LEFT_OUT) {
      all.getOrDefault(kind, Map.of()).forEach((reason, list) -> group(kind, reason, list));
    }
    if (all.isEmpty()) {
      out.raw("<p class=\"none\">Nothing was left out.</p>\n");
    }
  }

  /** Why a stretch was left out; empty for lost text. */
  private static String reason(@Nullable Usage use) {
    if (use instanceof Usage.Boilerplate boilerplate) {
      return boilerplate.rule().toString();
    } else if (use instanceof Usage.Dropped dropped) {
      return dropped.reason();
    }
    return use instanceof Usage.Attribute attribute ? attribute.name() : "";
  }

  private void group(StretchKind kind, String reason, List<Integer> numbers) {
    out.raw("<details" + (kind == StretchKind.ATTRIBUTE ? "" : " open") + "><summary>");
    out.html("<b class=\"{}\">{}</b> {}", kind.style(), kind.label(), Visible.all(reason));
    out.raw(" <span class=\"n\">" + count(kind, reason, numbers.size()));
    out.raw("</span></summary>\n<ul role=\"list\">\n");
    numbers.forEach(this::stretch);
    out.raw("</ul></details>\n");
  }

  private String count(StretchKind kind, String reason, int places) {
    Map<String, Integer> rules = report.audit().words().rules();
    Map<String, Integer> dropped = report.audit().words().dropped();
    int words =
        switch (kind) {
          case BOILERPLATE -> rules.getOrDefault(reason, 0);
          case DROPPED -> dropped.getOrDefault(reason, 0);
          case ATTRIBUTE -> dropped.getOrDefault("attribute " + reason, 0);
          default -> report.audit().words().lost();
        };
    return places
        + (places == 1 ? " place, " : " places, ")
        + words
        + (words == 1 ? " word" : " words");
  }

  private void stretch(int number) {
    int line = report.line(number);
    out.html("<li><a id=\"r{}\" href=\"#e{}\">line {}</a> ", number, number, line);
    DocumentStretches stretches = report.stretches();
    SourceWriter.quote(report, stretches.start(number), stretches.end(number), out);
    out.raw("</li>\n");
  }

  /** Writes repeated text, with the lines of its repetitions. */
  void repeated() {
    Map<Span, List<Integer>> groups = new TreeMap<>(BY_PLACE);
    for (int i = 0; i < report.stretches().size(); i++) {
      if (report.stretches().use(i) instanceof Usage.Echo echo) {
        groups.computeIfAbsent(echo.original(), original -> new ArrayList<>()).add(i);
      }
    }
    if (groups.isEmpty()) {
      out.raw("<p class=\"none\">Nothing is repeated.</p>\n");
      return;
    }
    out.raw("<ul role=\"list\">\n");
    groups.forEach(this::repeated);
    out.raw("</ul>\n");
  }

  private void repeated(Span original, List<Integer> repetitions) {
    int first = report.stretches().firstWithin(original.start(), original.end());
    int line = report.lines().position(original.start()).line();
    out.raw("<li>");
    out.html(
        first < 0 ? "<span>line {}</span> " : "<a href=\"#e" + first + "\">line {}</a> ", line);
    SourceWriter.quote(report, original.start(), original.end(), out);
    out.raw(" <span class=\"again\">again in ");
    for (int i = 0; i < repetitions.size(); i++) {
      int number = repetitions.get(i);
      out.raw(i == 0 ? "" : ", ");
      out.html("<a href=\"#e{}\">line {}</a>", number, report.line(number));
    }
    out.raw("</span></li>\n");
  }
}
