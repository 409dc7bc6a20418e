package competence.report;

import competence.audit.Audit;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Visible;
import competence.inline.Inline;
import competence.markup.Direction;
import competence.markup.HtmlPage;
import competence.markup.Markup;
import competence.model.Origin;
import java.util.List;

/**
 * Writes the page on which an author approves an import: one HTML file that needs no other file,
 * with the document and its marked stretches on one side, and the tree and the findings on the
 * other. The words of the page are English, as are those of findings, rules and reasons.
 */
public final class AuditPage {
  private static final HtmlPage PAGE =
      HtmlPage.of("report/audit.html", "report/audit.css", "", List.of("report/audit.js"));

  private final AuditReport report;
  private final ReportLists lists;
  private final Markup out;

  private AuditPage(AuditReport report, Markup out) {
    this.report = report;
    this.lists = new ReportLists(report, out);
    this.out = out;
  }

  /**
   * Writes the page.
   *
   * @param audit the result of the audit
   * @param findings the findings about the document
   * @param out takes the page; its failures come as {@link java.io.UncheckedIOException}
   */
  public static void write(Audit audit, List<Diagnostic> findings, Appendable out) {
    Markup markup = new Markup(out);
    PAGE.write(markup, new AuditPage(new AuditReport(audit, findings), markup)::placeholder);
  }

  private void placeholder(String name) {
    switch (name) {
      case "file" -> out.text(Visible.all(report.file()));
      case "title" -> out.text(Visible.all(Inline.plain(report.audit().tree().title())));
      case "language" -> out.value(report.audit().tree().language());
      case "direction" -> out.raw(Direction.of(report.audit().tree().language()));
      case "verdict" -> verdict();
      case "words" -> out.text(report.audit().words().line());
      case "hash" -> hash();
      case "legend" -> legend();
      case "source" -> SourceWriter.write(report, out);
      case "tree" -> TreeWriter.write(report, out);
      case "items-count" -> out.raw(String.valueOf(report.items().size()));
      case "findings-count" -> out.raw(String.valueOf(report.findings().size()));
      case "findings" -> lists.findings();
      case "left-out-count" -> out.raw(String.valueOf(lists.leftOutCount()));
      case "left-out" -> lists.leftOut();
      case "echoes-count" -> out.raw(String.valueOf(report.stretches().count(StretchKind.ECHO)));
      case "echoes" -> lists.repeated();
      case "excerpt" -> out.raw(String.valueOf(SourceWriter.LONGEST_QUOTE));
      default -> throw new IllegalArgumentException("an audit has no placeholder " + name);
    }
  }

  private void verdict() {
    String good = "good\">No text is lost, and none is invented.";
    String bad = "bad\">Do not approve this import: see the errors in the findings.";
    out.raw("<p class=\"verdict " + (report.isProved() ? good : bad) + guesses() + "</p>\n");
  }

  private String guesses() {
    long guesses = report.findings().stream().filter(found -> found.code().isGuess()).count();
    return guesses == 0
        ? " The structure needed no guesses."
        : " <a href=\"#_findings\">"
            + (guesses == 1 ? "1 guess" : guesses + " guesses")
            + " about the structure to check.</a>";
  }

  private void hash() {
    Origin origin = report.audit().tree().origin();
    if (origin != null) {
      String hash = origin.sha256();
      out.html("<p class=\"hash\">SHA-256 of the document: <code>{}</code></p>\n", hash);
    }
  }

  private void legend() {
    for (StretchKind kind : StretchKind.values()) {
      int count = report.stretches().count(kind);
      if (count > 0) {
        String style = kind.style();
        String box = "<li><input type=\"checkbox\" id=\"_show-{}\" checked hidden> ";
        out.html(box + "<label for=\"_show-{}\"><span class=\"{}\">", style, style, style);
        out.html("{}</span> <span class=\"n\">{}</span></label>", kind.label(), count);
        out.html(" <span class=\"meaning\">{}</span></li>\n", kind.meaning());
      }
    }
  }
}
