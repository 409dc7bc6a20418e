package competence.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import competence.HostileTexts;
import competence.compiler.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    try (InputStream in =
        Objects.requireNonNull(
            AuditJsonTest.class.getResourceAsStream("/competence/schema/audit.schema.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode read(String json) throws IOException {
    return MAPPER.readTree(json);
  }

  @Test
  void keepsItsContract() throws IOException {
    assertThat(SCHEMA.validate(read(Audits.json("bees.html", Audits.BEES)))).isEmpty();
    assertThat(SCHEMA.validate(read(Audits.json("aid.txt", Audits.AID)))).isEmpty();
  }

  @Test
  void keepsItsContractForAnyDocument() throws IOException {
    for (String hostile : HostileTexts.ALL) {
      String content = "<h1>a " + hostile + "</h1><p title='x'>" + hostile + "<ul><li>b</ul>";
      Compilation compilation = Audits.compile("a.html", content);
      if (compilation.audit() != null) {
        JsonNode json = read(Audits.json(compilation.audit(), compilation.diagnostics()));
        assertThat(SCHEMA.validate(json)).as(hostile).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"echo\", \"of\" | \"echo\", \"off\"",
        "\"use\": \"kept\" | \"use\": \"used\"",
        "\"severity\": \"note\" | \"severity\": \"hint\"",
        "competence-audit/1 | competence-audit/2",
        "\"lost\": 0, | ``",
      })
  void rejectsBrokenReports(String part, String broken) throws IOException {
    String json = Audits.json("aid.txt", Audits.AID);
    assertThat(json).contains(part);
    assertThat(SCHEMA.validate(read(json.replace(part, broken)))).isNotEmpty();
  }

  @Test
  void countsCodePointsOfTheDocument() throws IOException {
    String content =
        "Title \uD83D\uDE00\uD83D\uDE00\n\nKnowledge\n\nAn ability to \uD83D\uDE00 smile\n";
    JsonNode json = read(Audits.json("smile.txt", content));
    int[] letters = content.codePoints().toArray();
    assertThat(json.at("/source/characters").asInt()).isEqualTo(letters.length);
    for (JsonNode entry : json.get("entries")) {
      int start = entry.get("start").asInt();
      String said = new String(letters, start, entry.get("end").asInt() - start);
      assertThat(entry.get("text").asText()).isEqualTo(said);
    }
    assertThat(json.at("/items/1/line").asInt()).isEqualTo(5);
  }

  @Test
  void accountsForEveryCharacter() throws IOException {
    StringBuilder rest = new StringBuilder(Audits.BEES);
    for (JsonNode entry : read(Audits.json("bees.html", Audits.BEES)).get("entries")) {
      for (int i = entry.get("start").asInt(); i < entry.get("end").asInt(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    assertThat(rest.toString()).isBlank();
  }

  @Test
  void hasALineForEachItemEntryAndFinding() throws IOException {
    String text = Audits.json("bees.html", Audits.BEES);
    JsonNode json = read(text);
    List<String> lines = new ArrayList<>(text.lines().filter(l -> l.startsWith("  {")).toList());
    int counts = json.get("rules").size() + json.get("reasons").size();
    int rest = json.get("items").size() + json.get("entries").size() + json.get("findings").size();
    assertThat(lines).hasSize(counts + rest);
    assertThat(rest).isGreaterThan(30);
  }

  @Test
  void namesTheItemsThatEntriesSay() throws IOException {
    JsonNode json = read(Audits.json("bees.html", Audits.BEES));
    List<String> codes = new ArrayList<>();
    for (JsonNode entry : json.get("entries")) {
      if (entry.path("field").asText().equals("code")) {
        codes.add(entry.get("use").asText() + ' ' + entry.get("text").asText());
        assertThat(json.get("items").findValuesAsText("id")).contains(entry.get("item").asText());
      }
    }
    assertThat(codes).containsExactly("label B1");
  }
}
