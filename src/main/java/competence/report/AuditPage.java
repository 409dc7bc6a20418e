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
  private final Markup out;

  private AuditPage(AuditReport report, Markup out) {
    this.report = report;
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
    PAGE.write(markup, new AuditPage(AuditReport.of(audit, findings), markup)::placeholder);
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
      case "tree" -> TreeWriter.write(report, FindingsWriter.byStretch(report), out);
      case "items-count" -> out.raw(String.valueOf(report.tree().items().size()));
      case "findings-count" -> out.raw(String.valueOf(report.findings().size()));
      case "findings" -> FindingsWriter.write(report, out);
      case "left-out-count" -> out.raw(String.valueOf(StretchLists.leftOutCount(report)));
      case "left-out" -> new StretchLists(report, out).leftOut();
      case "echoes-count" -> out.raw(String.valueOf(report.stretches().count(StretchKind.ECHO)));
      case "echoes" -> new StretchLists(report, out).repeated();
      case "excerpt" -> out.raw(String.valueOf(SourceCharacters.LONGEST_QUOTE));
      default -> throw new IllegalArgumentException("an audit has no placeholder " + name);
    }
  }

  private void verdict() {
    boolean proved = report.isProved();
    out.raw("<p class=\"verdict " + (proved ? "good" : "bad") + "\">");
    out.raw(
        proved
            ? "No text is lost, and none is invented."
            : "Do not approve this import: see the errors in the findings.");
    out.raw("</p>\n");
  }

  private void hash() {
    Origin origin = report.audit().tree().origin();
    if (origin != null) {
      out.raw("<p class=\"hash\">SHA-256 of the document: <code>");
      out.text(origin.sha256()).raw("</code></p>\n");
    }
  }

  private void legend() {
    for (StretchKind kind : StretchKind.values()) {
      int count = report.stretches().count(kind);
      if (count > 0) {
        String id = "_show-" + kind.style();
        out.raw("<li><input type=\"checkbox\" id=\"" + id + "\" checked hidden>");
        out.raw(" <label for=\"" + id + "\"><span class=\"" + kind.style() + "\">");
        out.raw(kind.label() + "</span> <span class=\"n\">" + count + "</span></label>");
        out.raw(" <span class=\"meaning\">" + kind.meaning() + "</span></li>\n");
      }
    }
  }
}
