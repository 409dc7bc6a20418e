package competence.report;

import competence.ledger.Use;
import competence.markup.Markup;
import competence.source.Span;
import java.util.Locale;

/** Writes the document line by line, each stretch as a link to what is known of it. */
final class SourceWriter {
  /** Browsers lay out no group of lines before it comes into sight. */
  private static final int GROUP = 200;

  private final Matter matter;
  private final Stretches stretches;
  private final Places places;
  private final Markup out;
  private final Letters letters;
  private int next;
  private int begun = -1;

  private SourceWriter(Matter matter, Markup out) {
    this.matter = matter;
    this.stretches = matter.stretches();
    this.places = matter.places();
    this.out = out;
    this.letters = new Letters(matter.content(), out);
  }

  static void write(Matter matter, Markup out) {
    SourceWriter writer = new SourceWriter(matter, out);
    int lines = writer.places.lines();
    for (int line = 1; line <= lines; line++) {
      out.raw((line - 1) % GROUP == 0 ? (line > 1 ? "</ol>\n" : "") + "<ol>\n" : "");
      writer.line(line);
    }
    out.raw("</ol>\n");
  }

  private void line(int line) {
    out.raw("<li value=\"" + line + "\">");
    int at = places.lineStart(line);
    int end = places.lineEnd(line);
    while (at < end) {
      skipTo(at);
      int start = next < stretches.size() ? Math.min(stretches.start(next), end) : end;
      if (start > at) {
        letters.write(at, start);
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
    Mark mark = stretches.mark(next);
    String address = address(mark);
    // A stretch that goes on in the next line has its identity in the first.
    String id = begun == next ? "" : " id=\"e" + next + '"';
    begun = next;
    String tag = address.isEmpty() ? "span" : "a";
    out.raw('<' + tag + " class=\"" + mark.style() + '"' + id + address);
    out.raw(mark == Mark.MARKUP ? ">" : " tabindex=\"-1\">");
    letters.write(start, stop);
    out.raw("</" + tag + '>');
  }

  private String address(Mark mark) {
    Use use = stretches.use(next);
    if (mark.isListed()) {
      return " href=\"#r" + next + '"';
    } else if (use instanceof Use.Kept kept && kept.item() == Use.Kept.FRAMEWORK) {
      return " href=\"#f-" + kept.field().name().toLowerCase(Locale.ROOT) + '"';
    } else if (use instanceof Use.Kept kept && kept.item() < matter.tree().items().size()) {
      return " href=\"#i" + kept.item() + '"';
    }
    return use instanceof Use.Echo echo ? original(echo.original()) : "";
  }

  /** An echo leads to what it repeats, and says how many stretches that is. */
  private String original(Span span) {
    int first = stretches.firstWithin(span.start(), span.end());
    if (first < 0) {
      return "";
    }
    int count = stretches.after(Math.max(span.start(), span.end() - 1)) - first + 1;
    return " href=\"#e" + first + '"' + (count > 1 ? " data-n=\"" + count + '"' : "");
  }
}
