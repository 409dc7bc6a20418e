package competence.report;

import competence.diagnostic.Visible;
import competence.markup.Markup;
import competence.text.WhiteSpace;

/** Writes what a document says so that its readers see every character of it. */
final class Letters {
  /** How much of a text is shown where the whole of it stands elsewhere. */
  static final int EXCERPT = 300;

  private final String content;
  private final Markup out;

  Letters(String content, Markup out) {
    this.content = content;
    this.out = out;
  }

  /** A part of the document, within one line. */
  void write(int start, int end) {
    int done = start;
    int at = start;
    while (at < end) {
      int c = content.codePointAt(at);
      int next = Math.min(end, at + Character.charCount(c));
      if (c < ' ' || c >= 0x7F) {
        String letter = content.substring(at, next);
        String shown = Visible.all(letter);
        if (!shown.equals(letter)) {
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

  /** The beginning of a part of the document, on one line. */
  void excerpt(int start, int end) {
    int stop = Math.min(end, start + EXCERPT);
    if (stop < end && Character.isLowSurrogate(content.charAt(stop))) {
      stop--;
    }
    String text = WhiteSpace.fold(content.substring(start, stop));
    new Letters(text, out).write(0, text.length());
    out.raw(stop < end ? " \u2026" : "");
  }
}
