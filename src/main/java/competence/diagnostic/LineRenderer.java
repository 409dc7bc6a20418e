package competence.diagnostic;

import competence.source.SourceText;
import competence.source.SourceText.Position;
import competence.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** The formats with one line for each finding. */
record LineRenderer(Function<Diagnostic, String> line) implements Renderer {

  @Override
  public void render(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      out.append(line.apply(diagnostic)).append('\n');
    }
  }

  /** The format of editors and {@code grep}: path, line, column, message. */
  static String plain(Diagnostic diagnostic) {
    SourceText source = diagnostic.source();
    Span span = diagnostic.span();
    String file = source == null ? "" : Visible.all(source.name()) + ':';
    String place = source == null || span == null ? "" : source.place(span.start()) + ':';
    return file
        + place
        + (file.isEmpty() ? "" : " ")
        + diagnostic.severity().word()
        + ("[" + diagnostic.code() + "]: ")
        + Visible.brief(diagnostic.message());
  }

  /**
   * A workflow command of GitHub Actions, which shows it beside the line. Escapes are those of its
   * toolkit: percent, carriage return and line feed everywhere, colon and comma in properties.
   */
  static String github(Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    String help = diagnostic.help();
    String message = Visible.brief(diagnostic.message());
    String more = help == null ? "" : "\nhelp: " + Visible.brief(help);
    return "::"
        + (severity == Severity.NOTE ? "notice" : severity.word())
        + (" " + properties(diagnostic) + "title=" + diagnostic.code() + "::")
        + escape(message + more);
  }

  private static String properties(Diagnostic diagnostic) {
    SourceText source = diagnostic.source();
    Span span = diagnostic.span();
    if (source == null) {
      return "";
    }
    String name = escape(Visible.all(source.name())).replace(":", "%3A").replace(",", "%2C");
    String file = "file=" + name + ',';
    if (span == null) {
      return file;
    }
    Position position = source.position(span.start());
    return file + "line=" + position.line() + ",col=" + position.column() + ',';
  }

  private static String escape(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
