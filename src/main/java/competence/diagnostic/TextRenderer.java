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
}
