package competence.report;

import competence.diagnostic.Visible;
import competence.markup.Markup;
import competence.text.WhiteSpace;

/** Writes text of the document so that all of its characters can be seen. */
final class SourceCharacters {
  /** The maximum length of quotes in lists. */
  static final int LONGEST_QUOTE = 300;

  private final String content;
  private final Markup out;

  SourceCharacters(String content, Markup out) {
    this.content = content;
    this.out = out;
  }

  /** Writes a part of the text, within one line. */
  void write(int start, int end) {
    int done = start;
    int at = start;
    while (at < end) {
      int c = content.codePointAt(at);
      int next = Math.min(end, at + Character.charCount(c));
      if (c < ' ' || c >= 0x7F) {
        String character = content.substring(at, next);
        String shown = Visible.all(character);
        if (!shown.equals(character)) {
          out.text(content.substring(done, at));
          special(c, shown);
          done = next;
        }
      }
      at = next;
    }
    out.text(content.substring(done, end));
  }

  private void special(int c, String shown) {
    if (c == '\t') {
      out.raw("<i class=\"t\">\t</i>");
    } else {
      out.raw("<i class=\"c\">").text(shown).raw("</i>");
    }
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
    new SourceCharacters(text, out).write(0, text.length());
    out.raw(stop < end ? " \u2026</q>" : "</q>");
  }
}
