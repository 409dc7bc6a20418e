package competence.report;

import competence.diagnostic.Visible;
import competence.ledger.Usage;
import competence.markup.Markup;
import competence.source.LineIndex;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.Locale;

/**
 * Writes the document line by line, each stretch as a link to its item or its list; and quotes from
 * it. Invisible characters are shown.
 */
final class SourceWriter {
  static final int LONGEST_QUOTE = 300;

  /** The number of lines in a group: browsers lay out only the groups on the screen. */
  private static final int GROUP = 200;

  private final AuditReport report;
  private final DocumentStretches stretches;
  private final LineIndex lines;
  private final Markup out;
  private final String content;
  private int next;
  private int begun = -1;

  private SourceWriter(AuditReport report, Markup out) {
    this.report = report;
    this.stretches = report.stretches();
    this.lines = report.lines();
    this.out = out;
    this.content = report.content();
  }

  static void write(AuditReport report, Markup out) {
    SourceWriter writer = new SourceWriter(report, out);
    int count = writer.lines.lines();
    for (int line = 1; line <= count; line++) {
      out.raw((line - 1) % GROUP == 0 ? (line > 1 ? "</ol>\n" : "") + "<ol>\n" : "");
      writer.line(line);
    }
    out.raw("</ol>\n");
  }

  private void line(int line) {
    out.raw("<li value=\"" + line + "\">");
    int at = lines.lineStart(line);
    int end = lines.lineEnd(line);
    while (at < end) {
      skipTo(at);
      int start = next < stretches.size() ? Math.min(stretches.start(next), end) : end;
      if (start > at) {
        characters(content, at, start, out);
        at = start;
      } else {
        int stop = Math.min(stretches.end(next), end);
        stretch(at, stop);
        at = stop;
      }
    }
    out.raw("</li>\n");
  }

  private void skipTo(int offset) {
    while (next < stretches.size() && stretches.end(next) <= offset) {
      next++;
    }
  }

  private void stretch(int start, int stop) {
    StretchKind kind = stretches.kind(next);
    String address = address(kind);
    // A stretch of several lines has its id in the first one.
    String id = begun == next ? "" : " id=\"e" + next + '"';
    begun = next;
    String tag = address.isEmpty() ? "span" : "a";
    out.raw('<' + tag + " class=\"" + kind.style() + '"' + id + address);
    out.raw(kind == StretchKind.MARKUP ? ">" : " tabindex=\"-1\">");
    characters(content, start, stop, out);
    out.raw("</" + tag + '>');
  }

  private String address(StretchKind kind) {
    Usage use = stretches.use(next);
    if (ReportLists.LEFT_OUT.contains(kind)) {
      return " href=\"#r" + next + '"';
    } else if (use instanceof Usage.Kept kept && kept.item() == Usage.Kept.FRAMEWORK) {
      return " href=\"#f-" + kept.field().name().toLowerCase(Locale.ROOT) + '"';
    } else if (use instanceof Usage.Kept kept && report.item(kept) >= 0) {
      return " href=\"#i" + kept.item() + '"';
    }
    return use instanceof Usage.Echo echo ? original(echo.original()) : "";
  }

  /** The link of repeated text: to the original, with the number of its stretches. */
  private String original(Span span) {
    int first = stretches.firstWithin(span.start(), span.end());
    if (first < 0) {
      return "";
    }
    int count = stretches.after(Math.max(span.start(), span.end() - 1)) - first + 1;
    return " href=\"#e" + first + '"' + (count > 1 ? " data-n=\"" + count + '"' : "");
  }

  /** Writes the beginning of a part of the document on one line, as a quote. */
  static void quote(AuditReport report, int start, int end, Markup out) {
    String content = report.content();
    int stop = Math.min(end, start + LONGEST_QUOTE);
    if (stop < end && Character.isLowSurrogate(content.charAt(stop))) {
      stop--;
    }
    String text = WhiteSpace.fold(content.substring(start, stop));
    out.raw("<q class=\"said\">");
    characters(text, 0, text.length(), out);
    out.raw(stop < end ? " \u2026</q>" : "</q>");
  }

  /** Writes a part of a text, within one line. */
  private static void characters(String text, int start, int end, Markup out) {
    int done = start;
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      int next = Math.min(end, at + Character.charCount(c));
      if (c < ' ' || c >= 0x7F) {
        String character = text.substring(at, next);
        String shown = Visible.all(character);
        if (!shown.equals(character)) {
          out.text(text.substring(done, at));
          boolean tab = c == '\t';
          out.html("<i class=\"{}\">{}</i>", tab ? "t" : "c", tab ? character : shown);
          done = next;
        }
      }
      at = next;
    }
    out.text(text.substring(done, end));
  }
}
