package competence.diagnostic;

import competence.json.JsonWriter;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Renders findings as SARIF 2.1.0 (OASIS), which code scanning services read, in ASCII.
 *
 * @param version the version of the program
 */
record SarifRenderer(String version) implements Renderer {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void render(List<Diagnostic> diagnostics, Appendable out) {
    List<Code> rules =
        new ArrayList<>(diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList());
    JsonWriter json = JsonWriter.ascii(out);
    json.object().text("$schema", SCHEMA).text("version", "2.1.0");
    json.list("runs").object().object("tool").object("driver");
    json.text("name", "competence").text("version", version).list("rules");
    rules.forEach(rule -> rule(rule, json.line()));
    json.end().end().end().text("columnKind", "unicodeCodePoints").list("results");
    diagnostics.forEach(d -> result(d, rules.indexOf(d.code()), json.line()));
    json.end().end().end().end().finishLine();
  }

  private static void rule(Code code, JsonWriter json) {
    CodePage page = CodePage.of(code);
    json.object().text("id", code.name()).text("name", code.title());
    json.object("shortDescription").text("text", code.title().replace('-', ' ')).end();
    json.object("fullDescription").text("text", page.explanation()).end();
    json.object("help").text("text", page.explanation()).text("markdown", page.text()).end();
    json.object("defaultConfiguration").text("level", code.severity().word()).end();
    json.end();
  }

  private static void result(Diagnostic diagnostic, int rule, JsonWriter json) {
    String help = diagnostic.help();
    String message = diagnostic.message() + (help == null ? "" : "\nhelp: " + help);
    json.object().text("ruleId", diagnostic.code().name()).number("ruleIndex", rule);
    json.text("level", diagnostic.severity().word());
    json.object("message").text("text", message).end();
    SourceText source = diagnostic.source();
    if (source != null) {
      json.list("locations").object().object("physicalLocation");
      json.object("artifactLocation")
          .text("uri", WebAddress.encode(source.name().replace('\\', '/')))
          .end();
      region(source, diagnostic.span(), json);
      json.end().end().end();
    }
    json.end();
  }

  private static void region(SourceText source, @Nullable Span span, JsonWriter json) {
    if (span != null) {
      json.object("region");
      JsonRenderer.range(source, span, json, "startLine", "startColumn", "endLine", "endColumn");
      json.end();
    }
  }
}
