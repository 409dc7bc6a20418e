package competence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import competence.check.Codes;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Renderer;
import competence.source.SourceText;
import competence.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SARIF output fits the schema of SARIF 2.1.0 by OASIS. */
class SarifSchemaTest {
  private static final JsonSchema SCHEMA = schema();

  @TempDir private Path folder;

  private static JsonSchema schema() {
    try (InputStream in =
        SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode valid(String sarif) throws IOException {
    JsonNode json = new ObjectMapper().readTree(sarif);
    assertThat(SCHEMA.validate(json)).isEmpty();
    return json;
  }

  @Test
  void fitsWithoutFindings() throws IOException {
    String skills = "Bees\n\nAn ability to feed\n\nAn ability to see\n";
    Session session = new Session(folder).file("a.txt", skills);
    assertThat(session.run("check", "a.txt", "--format", "sarif")).isZero();
    assertThat(valid(session.err()).at("/runs/0/results")).isEmpty();
  }

  @Test
  void fitsWithFindingsOfAllSeverities() throws IOException {
    Session session = new Session(folder);
    session.file("a b.txt", "Bees\n\nKnowledge\n\nAn ability to understand:\n\nHoney\n");
    int code =
        session.run(
            "check",
            "a b.txt",
            "--format",
            "sarif",
            "--deny",
            "dangling-stem",
            "--warn",
            "vague-verb",
            "-v");
    assertThat(code).isEqualTo(1);
    JsonNode run = valid(session.err()).at("/runs/0");
    assertThat(run.get("results").findValuesAsText("ruleId"))
        .containsExactly("TREE292", "TREE106", "CHECK101", "WORD102");
    assertThat(levels(run.get("results"))).containsExactly("note", "note", "error", "warning");
    assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
        .containsExactly("TREE106", "TREE292", "CHECK101", "WORD102");
    assertThat(run.at("/tool/driver/rules/2/defaultConfiguration/level").asText())
        .isEqualTo("warning");
  }

  private static List<String> levels(JsonNode results) {
    List<String> levels = new ArrayList<>();
    results.forEach(result -> levels.add(result.get("level").asText()));
    return levels;
  }

  @Test
  void fitsForEachCodeAndPlace() throws IOException {
    SourceText source = new SourceText("a b/\u00E9%.txt", "one\ntwo\uD83D\uDE00\n");
    List<Diagnostic> all = new ArrayList<>();
    for (Code code : Codes.ALL) {
      all.add(new Diagnostic(code, "m\u001B\n\"", "h", source, new Span(4, 9)));
      all.add(new Diagnostic(code, "m", null, source, null));
      all.add(new Diagnostic(code, "m", null, null, null));
      all.add(new Diagnostic(code, "m", null, source, Span.at(source.content().length())));
    }
    StringBuilder out = new StringBuilder();
    Objects.requireNonNull(Renderer.all(false, "1").get("sarif")).render(all, out);
    assertThat(valid(out.toString()).at("/runs/0/results")).hasSize(all.size());
  }

  @Test
  void rejectsWhatIsNotSarif() throws IOException {
    JsonNode json = new ObjectMapper().readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}");
    assertThat(SCHEMA.validate(json)).isNotEmpty();
  }
}
