package competence.diagnostic;

import competence.json.JsonWriter;
import competence.source.SourceText;
import competence.source.SourceText.Position;
import competence.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Renders findings as JSON in ASCII: an object with {@code schema_version} (1) and {@code
 * diagnostics}, one finding on a line. {@code code}, {@code name}, {@code severity} and {@code
 * message} are always present; {@code help}, {@code file} and {@code line}, {@code column}, {@code
 * end_line}, {@code end_column} where they are known. Columns count code points from 1; the end is
 * not included.
 */
final class JsonRenderer implements Renderer {

  @Override
  public void render(List<Diagnostic> diagnostics, Appendable out) {
    JsonWriter json = JsonWriter.ascii(out);
    json.object().number("schema_version", 1).list("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      write(diagnostic, json.line());
    }
    json.line().end().end().finishLine();
  }

  private static void write(Diagnostic diagnostic, JsonWriter json) {
    json.object()
        .text("code", diagnostic.code().name())
        .text("name", diagnostic.code().title())
        .text("severity", diagnostic.severity().word())
        .text("message", diagnostic.message())
        .text("help", diagnostic.help());
    SourceText source = diagnostic.source();
    if (source != null) {
      json.text("file", source.name());
      range(source, diagnostic.span(), json, "line", "column", "end_line", "end_column");
    }
    json.end();
  }

  /** Writes the lines and columns of a span under these four keys; nothing without a span. */
  static void range(SourceText source, @Nullable Span span, JsonWriter json, String... keys) {
    if (span != null) {
      Position start = source.position(span.start());
      Position end = source.position(span.end());
      json.number(keys[0], start.line()).number(keys[1], start.column());
      json.number(keys[2], end.line()).number(keys[3], end.column());
    }
  }
}
