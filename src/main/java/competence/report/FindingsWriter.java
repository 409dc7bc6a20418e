package competence.report;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Visible;
import competence.markup.Markup;
import competence.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Writes the findings by their codes: errors first, then warnings, then notes. */
final class FindingsWriter {
  private static final Comparator<Code> ORDER =
      Comparator.comparing(Code::severity).thenComparing(Code::name);

  private final AuditReport report;
  private final Markup out;

  private FindingsWriter(AuditReport report, Markup out) {
    this.report = report;
    this.out = out;
  }

  static void write(AuditReport report, Markup out) {
    new FindingsWriter(report, out).write();
  }

  /** The numbers of the findings, by their stretches. */
  static Map<Integer, List<Integer>> byStretch(AuditReport report) {
    Map<Integer, List<Integer>> found = new HashMap<>();
    for (int i = 0; i < report.findings().size(); i++) {
      int stretch = report.stretchOf(report.findings().get(i));
      if (stretch >= 0) {
        found.computeIfAbsent(stretch, s -> new ArrayList<>()).add(i);
      }
    }
    return found;
  }

  private void write() {
    Map<Code, List<Integer>> groups = new TreeMap<>(ORDER);
    for (int i = 0; i < report.findings().size(); i++) {
      Code code = report.findings().get(i).code();
      groups.computeIfAbsent(code, c -> new ArrayList<>()).add(i);
    }
    if (groups.isEmpty()) {
      out.raw("<p class=\"none\">There are no findings.</p>\n");
    }
    groups.values().forEach(this::group);
  }

  private void group(List<Integer> numbers) {
    Code code = report.findings().get(numbers.get(0)).code();
    String severity = code.severity().word();
    out.raw("<details open><summary><b class=\"" + severity + "\">" + severity + "</b> ");
    out.raw(code.name() + ' ' + code.title() + " <span class=\"n\">" + numbers.size());
    out.raw("</span></summary>\n<ul role=\"list\">\n");
    numbers.forEach(this::finding);
    out.raw("</ul></details>\n");
  }

  private void finding(int number) {
    Diagnostic finding = report.findings().get(number);
    int stretch = report.stretchOf(finding);
    out.raw("<li>");
    if (stretch >= 0) {
      Span span = Objects.requireNonNull(finding.span());
      int line = report.lines().position(span.start()).line();
      out.raw("<a id=\"w" + number + "\" href=\"#e" + stretch + "\">line " + line + "</a> ");
      SourceCharacters.quote(report, span.start(), span.end(), out);
      out.raw(" ");
    }
    out.raw("<span class=\"message\">").text(Visible.all(finding.message())).raw("</span>");
    String help = finding.help();
    if (help != null) {
      out.raw(" <span class=\"help\">").text(Visible.all(help)).raw("</span>");
    }
    out.raw("</li>\n");
  }
}
