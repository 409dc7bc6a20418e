package competence.diagnostic;

import competence.source.Position;
import competence.source.SourceText;
import competence.source.Span;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON in pure ASCII: an object with {@code schema_version} (1) and {@code diagnostics}, one
 * finding a line. {@code code}, {@code name}, {@code severity} and {@code message} always stand
 * there; {@code help}, {@code file} and {@code line}, {@code column}, {@code end_line}, {@code
 * end_column} where they are known. Columns count code points from 1; the end is not included.
 */
public final class JsonRenderer implements Renderer {

  @Override
  public void render(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    AsciiJson json = new AsciiJson().open('{').number("schema_version", 1).open("diagnostics", '[');
    for (Diagnostic diagnostic : diagnostics) {
      write(diagnostic, json.newLine());
    }
    if (!diagnostics.isEmpty()) {
      json.lastLine();
    }
    out.append(json.close(']').close('}').toString()).append('\n');
  }

  private static void write(Diagnostic diagnostic, AsciiJson json) {
    json.open('{')
        .text("code", diagnostic.code().name())
        .text("name", diagnostic.code().title())
        .text("severity", diagnostic.severity().word())
        .text("message", diagnostic.message());
    String help = diagnostic.help();
    if (help != null) {
      json.text("help", help);
    }
    SourceText source = diagnostic.source();
    if (source != null) {
      json.text("file", source.name());
      place(source, diagnostic.span(), json);
    }
    json.close('}');
  }

  private static void place(SourceText source, @Nullable Span span, AsciiJson json) {
    if (span != null) {
      Position start = source.position(span.start());
      Position end = source.position(span.end());
      json.number("line", start.line())
          .number("column", start.column())
          .number("end_line", end.line())
          .number("end_column", end.column());
    }
  }
}
