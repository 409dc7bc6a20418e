package competence.diagnostic;

import competence.source.SourceText;
import competence.source.Span;
import java.io.IOException;
import java.util.List;

/** The form for people: what is wrong, where, the line itself with a caret, and what to do. */
public final class TextRenderer implements Renderer {
  private static final int WIDTH = 160;
  private final Style style;

  /** A renderer with or without colours. */
  public TextRenderer(boolean colour) {
    this.style = colour ? Style.ANSI : Style.PLAIN;
  }

  @Override
  public void render(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      headline(diagnostic, out);
      String margin = place(diagnostic, out);
      help(diagnostic, margin, out);
      out.append('\n');
    }
  }

  private void headline(Diagnostic diagnostic, Appendable out) throws IOException {
    String label = diagnostic.severity().word() + '[' + diagnostic.code().name() + ']';
    out.append(style.severity(diagnostic.severity(), label));
    out.append(style.strong(": " + Visible.brief(diagnostic.message()))).append('\n');
  }

  /** Writes the place and the line; gives the margin that what follows must keep. */
  private String place(Diagnostic diagnostic, Appendable out) throws IOException {
    SourceText source = diagnostic.source();
    Span span = diagnostic.span();
    if (source == null) {
      return "";
    }
    String name = Visible.all(source.name());
    if (span == null) {
      out.append(style.frame(" --> ")).append(name).append('\n');
      return " ";
    }
    String line = Integer.toString(source.position(span.start()).line());
    String margin = " ".repeat(line.length());
    out.append(margin).append(style.frame("--> ")).append(name);
    out.append(":" + source.place(span.start())).append('\n');
    Excerpt excerpt = Excerpt.of(source, span, WIDTH - line.length() - " | ".length());
    out.append(style.frame(margin + " |")).append('\n');
    out.append(style.frame(line + " |")).append(afterBar(excerpt.text())).append('\n');
    out.append(style.frame(margin + " |")).append(' ').append(" ".repeat(excerpt.indent()));
    out.append(style.severity(diagnostic.severity(), "^".repeat(excerpt.width()))).append('\n');
    return margin;
  }

  private static String afterBar(String text) {
    return text.isEmpty() ? "" : " " + text;
  }

  private void help(Diagnostic diagnostic, String margin, Appendable out) throws IOException {
    String help = diagnostic.help();
    if (help != null) {
      out.append(style.frame(margin + " = "))
          .append(style.strong("help"))
          .append(": ")
          .append(Visible.brief(help))
          .append('\n');
    }
  }
}
