package competence.diagnostic;

import competence.source.Position;
import competence.source.SourceText;
import competence.source.Span;
import java.io.IOException;
import java.util.List;

/**
 * Workflow commands of GitHub Actions, which shows them beside the line. Escapes are those of its
 * toolkit: percent, carriage return and line feed everywhere, colon and comma in properties.
 */
public final class GithubRenderer implements Renderer {

  @Override
  public void render(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      String help = diagnostic.help();
      String message =
          Visible.brief(diagnostic.message())
              + (help == null ? "" : "\nhelp: " + Visible.brief(help));
      out.append("::").append(command(diagnostic.severity())).append(' ');
      out.append(place(diagnostic)).append("title=").append(diagnostic.code().name());
      out.append("::").append(escape(message, "%\r\n")).append('\n');
    }
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.word();
  }

  private static String place(Diagnostic diagnostic) {
    SourceText source = diagnostic.source();
    Span span = diagnostic.span();
    if (source == null) {
      return "";
    }
    String file = "file=" + escape(Visible.all(source.name()), "%\r\n:,") + ',';
    if (span == null) {
      return file;
    }
    Position position = source.position(span.start());
    return file + "line=" + position.line() + ",col=" + position.column() + ',';
  }

  private static String escape(String text, String special) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (special.indexOf(c) < 0) {
        out.append(c);
      } else {
        out.append('%').append("0123456789ABCDEF".charAt(c >> 4));
        out.append("0123456789ABCDEF".charAt(c & 0xF));
      }
    }
    return out.toString();
  }
}
