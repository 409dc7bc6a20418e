package competence.diagnostic;

import competence.source.SourceText;
import competence.source.Span;
import java.io.IOException;
import java.util.List;

/** One line for each finding, in the format of editors and {@code grep}: path, line, column. */
public final class LineRenderer implements Renderer {

  @Override
  public void render(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      place(diagnostic, out);
      out.append(diagnostic.severity().word())
          .append('[')
          .append(diagnostic.code().name())
          .append("]: ")
          .append(Visible.brief(diagnostic.message()))
          .append('\n');
    }
  }

  private static void place(Diagnostic diagnostic, Appendable out) throws IOException {
    SourceText source = diagnostic.source();
    Span span = diagnostic.span();
    if (source == null) {
      return;
    }
    out.append(Visible.all(source.name())).append(':');
    if (span != null) {
      out.append(source.place(span.start())).append(':');
    }
    out.append(' ');
  }
}
