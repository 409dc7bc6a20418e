package competence.diagnostic;

import competence.source.Position;
import competence.source.SourceText;
import competence.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SARIF 2.1.0 (OASIS), the form that code scanning services take, in pure ASCII. */
public final class SarifRenderer implements Renderer {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
  private final String version;

  /** A renderer that names this version of the program. */
  public SarifRenderer(String version) {
    this.version = version;
  }

  @Override
  public void render(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    List<Code> rules =
        new ArrayList<>(diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList());
    AsciiJson json = new AsciiJson().open('{').text("$schema", SCHEMA).text("version", "2.1.0");
    json.open("runs", '[').open('{').open("tool", '{').open("driver", '{');
    json.text("name", "competence").text("version", version).open("rules", '[');
    rules.forEach(rule -> rule(rule, json.newLine()));
    json.close(']').close('}').close('}').text("columnKind", "unicodeCodePoints");
    json.open("results", '[');
    diagnostics.forEach(d -> result(d, rules.indexOf(d.code()), json.newLine()));
    out.append(json.close(']').close('}').close(']').close('}').toString()).append('\n');
  }

  private static void rule(Code code, AsciiJson json) {
    CodePage page = CodePage.of(code);
    json.open('{').text("id", code.name()).text("name", code.title());
    json.open("shortDescription", '{').text("text", code.title().replace('-', ' ')).close('}');
    json.open("fullDescription", '{').text("text", page.explanation()).close('}');
    json.open("help", '{').text("text", page.explanation());
    json.text("markdown", page.text()).close('}');
    json.open("defaultConfiguration", '{').text("level", code.severity().word()).close('}');
    json.close('}');
  }

  private static void result(Diagnostic diagnostic, int rule, AsciiJson json) {
    String help = diagnostic.help();
    String message = diagnostic.message() + (help == null ? "" : "\nhelp: " + help);
    json.open('{').text("ruleId", diagnostic.code().name()).number("ruleIndex", rule);
    json.text("level", diagnostic.severity().word());
    json.open("message", '{').text("text", message).close('}');
    SourceText source = diagnostic.source();
    if (source != null) {
      json.open("locations", '[').open('{').open("physicalLocation", '{');
      json.open("artifactLocation", '{').text("uri", uri(source.name())).close('}');
      region(source, diagnostic.span(), json);
      json.close('}').close('}').close(']');
    }
    json.close('}');
  }

  private static void region(SourceText source, @Nullable Span span, AsciiJson json) {
    if (span != null) {
      Position start = source.position(span.start());
      Position end = source.position(span.end());
      json.open("region", '{').number("startLine", start.line());
      json.number("startColumn", start.column()).number("endLine", end.line());
      json.number("endColumn", end.column()).close('}');
    }
  }

  /** A path as a URI reference (RFC 3986): everything but unreserved characters is escaped. */
  private static String uri(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (letter || (c >= '0' && c <= '9') || "-._~/".indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append("0123456789ABCDEF".charAt(c >> 4));
        out.append("0123456789ABCDEF".charAt(c & 0xF));
      }
    }
    return out.toString();
  }
}
