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
 * The page on which an author approves an import: one HTML file that needs nothing from elsewhere,
 * with the document on one side, each stretch of it marked, and the tree and what was found on the
 * other. Its own words are English, as those of findings, rules and reasons are.
 */
public final class AuditPage {
  private static final HtmlPage PAGE =
      HtmlPage.of("report/audit.html", "report/audit.css", "", List.of("report/audit.js"));

  private final Matter matter;
  private final Markup out;

  private AuditPage(Matter matter, Markup out) {
    this.matter = matter;
    this.out = out;
  }

  /**
   * Writes the page.
   *
   * @param audit what came of the audit
   * @param findings what was found when the document was compiled
   * @param out takes the page; its failures come as {@link java.io.UncheckedIOException}
   */
  public static void write(Audit audit, List<Diagnostic> findings, Appendable out) {
    Markup markup = new Markup(out);
    PAGE.write(markup, new AuditPage(Matter.of(audit, findings), markup)::placeholder);
  }

  private void placeholder(String name) {
    switch (name) {
      case "file" -> out.text(Visible.all(matter.file()));
      case "title" -> out.text(Visible.all(Inline.plain(matter.audit().tree().title())));
      case "language" -> out.value(matter.audit().tree().language());
      case "direction" -> out.raw(Direction.of(matter.audit().tree().language()));
      case "verdict" -> verdict();
      case "words" -> out.text(matter.audit().words().line());
      case "hash" -> hash();
      case "legend" -> legend();
      case "source" -> SourceWriter.write(matter, out);
      case "tree" -> TreeWriter.write(matter, FindingsWriter.byStretch(matter), out);
      case "items-count" -> out.raw(String.valueOf(matter.tree().items().size()));
      case "findings-count" -> out.raw(String.valueOf(matter.findings().size()));
      case "findings" -> FindingsWriter.write(matter, out);
      case "left-out-count" -> out.raw(String.valueOf(leftOut()));
      case "left-out" -> LeftOutWriter.write(matter, out);
      case "echoes-count" -> out.raw(String.valueOf(count(Mark.ECHO)));
      case "echoes" -> EchoesWriter.write(matter, out);
      case "excerpt" -> out.raw(String.valueOf(Letters.EXCERPT));
      default -> throw new IllegalArgumentException("an audit has no placeholder " + name);
    }
  }

  private void verdict() {
    boolean proved = matter.isProved();
    out.raw("<p class=\"verdict " + (proved ? "good" : "bad") + "\">");
    out.raw(
        proved
            ? "Nothing is lost, nothing invented."
            : "This must not be approved: see the errors among the findings.");
    out.raw("</p>\n");
  }

  private void hash() {
    Origin origin = matter.audit().tree().origin();
    if (origin != null) {
      out.raw("<p class=\"hash\">SHA-256 of the document: <code>");
      out.text(origin.sha256()).raw("</code></p>\n");
    }
  }

  private void legend() {
    for (Mark mark : Mark.values()) {
      int count = count(mark);
      if (count > 0) {
        String id = "_show-" + mark.style();
        out.raw("<li><input type=\"checkbox\" id=\"" + id + "\" checked hidden>");
        out.raw(" <label for=\"" + id + "\"><span class=\"" + mark.style() + "\">");
        out.raw(mark.word() + "</span> <span class=\"n\">" + count + "</span></label>");
        out.raw(" <span class=\"meaning\">" + mark.meaning() + "</span></li>\n");
      }
    }
  }

  private int leftOut() {
    return count(Mark.LOST) + count(Mark.BOILERPLATE) + count(Mark.DROPPED) + count(Mark.ATTRIBUTE);
  }

  private int count(Mark mark) {
    int count = 0;
    for (int i = 0; i < matter.stretches().size(); i++) {
      count += matter.stretches().mark(i) == mark ? 1 : 0;
    }
    return count;
  }
}
