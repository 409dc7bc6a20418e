package competence.diagnostic;

import competence.source.SourceText;
import competence.source.Span;
import java.io.IOException;
import java.util.List;

/**
 * The format for people: the message, the place, the line with carets, and the help.
 *
 * @param colour whether to use colours
 */
record TextRenderer(boolean colour) implements Renderer {
  private static final int WIDTH = 160;

  @Override
  public void render(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      headline(diagnostic, out);
      String margin = place(diagnostic, out);
      String help = diagnostic.help();
      if (help != null) {
        out.append(frame(margin + " = ")).append(strong("help")).append(": ");
        out.append(Visible.brief(help)).append('\n');
      }
      out.append('\n');
    }
  }

  private void headline(Diagnostic diagnostic, Appendable out) throws IOException {
    String label = diagnostic.severity().word() + '[' + diagnostic.code().name() + ']';
    out.append(severity(diagnostic.severity(), label));
    out.append(strong(": " + Visible.brief(diagnostic.message()))).append('\n');
  }

  /** Writes the place and the line; returns the margin for the help. */
  private String place(Diagnostic diagnostic, Appendable out) throws IOException {
    SourceText source = diagnostic.source();
    Span span = diagnostic.span();
    if (source == null) {
      return "";
    }
    String name = Visible.all(source.name());
    if (span == null) {
      out.append(frame(" --> ")).append(name).append('\n');
      return " ";
    }
    String line = Integer.toString(source.position(span.start()).line());
    String margin = " ".repeat(line.length());
    out.append(margin).append(frame("--> ")).append(name);
    out.append(":" + source.place(span.start())).append('\n');
    SourceExcerpt excerpt = SourceExcerpt.of(source, span, WIDTH - line.length() - " | ".length());
    out.append(frame(margin + " |")).append('\n');
    out.append(frame(line + " |"))
        .append(excerpt.text().isEmpty() ? "" : " " + excerpt.text())
        .append('\n');
    out.append(frame(margin + " |")).append(' ').append(" ".repeat(excerpt.indent()));
    out.append(severity(diagnostic.severity(), "^".repeat(excerpt.width()))).append('\n');
    return margin;
  }

  private String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case NOTE -> paint("1;36", text);
    };
  }

  private String strong(String text) {
    return paint("1", text);
  }

  private String frame(String text) {
    return paint("34", text);
  }

  /** Adds a colour (ECMA-48) that is readable on dark and light backgrounds. */
  private String paint(String code, String text) {
    return colour ? "\u001B[" + code + 'm' + text + "\u001B[0m" : text;
  }

  /**
   * The line of a finding without control characters, shortened around the place if it is long, and
   * the place of its carets. Only the characters near the place are read, even of a long line.
   *
   * @param text the line or a part of it
   * @param indent the number of columns before the carets
   * @param width the number of carets, at least one
   */
  private record SourceExcerpt(String text, int indent, int width) {
    private static final String CUT = "...";
    private static final int TAB = 4;

    /**
     * The excerpt for the first line of a span.
     *
     * @param columns the most columns of the text
     */
    static SourceExcerpt of(SourceText source, Span span, int columns) {
      String content = source.content();
      int at = Math.min(span.start(), content.length());
      int room = columns - 2 * CUT.length();
      Side after = side(content, at, room, true);
      Side before = side(content, at, Math.max(room / 3, room - after.width()), false);
      Side rest = side(content, at, room - before.width(), true);
      String text =
          (before.cut() ? CUT : "") + before.text() + rest.text() + (rest.cut() ? CUT : "");
      int marked = side(content.substring(at, end(span, at, rest)), 0, room, true).width();
      int indent = before.width() + (before.cut() ? CUT.length() : 0);
      return new SourceExcerpt(text.stripTrailing(), indent, Math.max(1, marked));
    }

    private static int end(Span span, int at, Side shown) {
      return Math.max(at, Math.min(span.end(), shown.offset()));
    }

    /**
     * The text on one side of the carets.
     *
     * @param text the text
     * @param width its columns
     * @param offset its end in the document, on the side away from the carets
     * @param cut whether the line continues there
     */
    private record Side(String text, int width, int offset, boolean cut) {}

    /** Reads from an offset to the end or the start of the line, or until the columns are full. */
    private static Side side(String content, int from, int columns, boolean forwards) {
      StringBuilder text = new StringBuilder();
      int width = 0;
      int at = from;
      while (forwards
          ? at < content.length() && !isLineEnd(content.charAt(at))
          : at > 0 && !isLineEnd(content.charAt(at - 1))) {
        int c = forwards ? content.codePointAt(at) : content.codePointBefore(at);
        String shown = shown(c);
        int more = shown.codePointCount(0, shown.length());
        if (width + more > columns) {
          return new Side(text.toString(), width, at, true);
        }
        text.insert(forwards ? text.length() : 0, shown);
        width += more;
        at += forwards ? Character.charCount(c) : -Character.charCount(c);
      }
      return new Side(text.toString(), width, at, false);
    }

    /** A tab has a fixed width, so that the carets are in the right column in every terminal. */
    private static String shown(int codePoint) {
      return codePoint == '\t' ? " ".repeat(TAB) : Visible.all(Character.toString(codePoint));
    }

    private static boolean isLineEnd(char c) {
      return c == '\n' || c == '\r';
    }
  }
}
