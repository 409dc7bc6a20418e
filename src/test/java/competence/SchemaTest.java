package competence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import competence.changes.ChangesJson;
import competence.compiler.Formats;
import competence.diagnostic.Diagnostics;
import competence.diff.Diff;
import competence.present.Presentation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The schemas accept the program's outputs and reject other files. */
class SchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String YAML =
      "{'format': 'competence/1', 'id': 'f', 'title': 'T', 'language': 'en', 'items': ["
          + "{'statement': 'a', 'id': 'a1', 'code': '1.10', 'level': 'l',"
          + " 'properties': {'Strand': 'Garden'}}]}";
  private static final String RECORD =
      "{'format': 'competence-record/1', 'framework': {'id': 'f', 'version': '2', 'title': 'T'},"
          + " 'saved': '2026-03-12T10:00:00.000Z', 'person': {'name': 'A'},"
          + " 'answers': {'a1': {'done': true, 'self': '4', 'date': '2026-03-12'}}}";
  private static final String JSON =
      "{'format': 'competence/1', 'id': 'f', 'title': 'T', 'language': 'en', 'counts': {'headings':"
          + " 0, 'statements': 1, 'leaves': 1}, 'items': [{'kind': 'statement', 'text': 'a', 'id':"
          + " 'a1', 'number': '1', 'parent': null, 'depth': 1, 'leaf': true, 'level': ['l'],"
          + " 'properties': {'Strand': 'Garden'}}]}";

  @ParameterizedTest
  @CsvSource({"yaml", "json", "jsonl"})
  void acceptTheProgramsOutput(String format) throws IOException {
    JsonSchema schema = Schemas.schema(format);
    for (long seed = 0; seed < 40; seed++) {
      StringBuilder out = new StringBuilder();
      Objects.requireNonNull(Formats.named(format).orElseThrow().emitter())
          .emit(RandomFrameworks.of(seed), Presentation.usual(), out, new Diagnostics());
      for (JsonNode document : documents(format, out.toString())) {
        assertThat(schema.validate(document)).as("seed %d", seed).isEmpty();
      }
    }
  }

  @Test
  void acceptTheDifferenceOfAnyTwoTrees() throws IOException {
    JsonSchema schema = Schemas.schema("diff");
    for (long seed = 0; seed < 40; seed++) {
      StringBuilder out = new StringBuilder();
      new ChangesJson()
          .write(Diff.between(RandomFrameworks.of(seed), RandomFrameworks.of(seed + 1)), out);
      assertThat(schema.validate(MAPPER.readTree(out.toString()))).as("seed %d", seed).isEmpty();
    }
    assertThat(validate("diff", "{'format': 'competence-diff/1'}")).isNotEmpty();
  }

  @Test
  void acceptTheExamplesUsedBelow() throws IOException {
    assertThat(validate("yaml", YAML)).isEmpty();
    assertThat(validate("json", JSON)).isEmpty();
    assertThat(validate("record", RECORD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "yaml | 'language'    | 'lang'",
        "yaml | 'en'          | 'english language'",
        "yaml | competence/1  | competence/2",
        "yaml | 'f'           | 'F f'",
        "yaml | 'T'           | ''",
        "yaml | 'T'           | 1",
        "yaml | 'statement'   | 'statment'",
        "yaml | 'code':       | 'heading':",
        "yaml | 'a1'          | '1a'",
        "yaml | '1.10'        | 1.10",
        "yaml | 'code': '1.10'| 'items': [{'id': 'b'}]",
        "yaml | 'code': '1.10'| 'items': {}",
        "yaml | 'l'           | {}",
        "yaml | 'Garden'      | 1",
        "yaml | 'Strand'      | ' '",
        "yaml | {'Strand': 'Garden'} | ['Garden']",
        "json | ['l']         | 'l'",
        "json | ['l']         | []",
        "json | 'depth': 1    | 'depth': 0",
        "json | null          | 0",
        "yaml | 'items'       | 'license': 'Apache', 'items'",
        "yaml | 'items'       | 'modified': 'today', 'items'",
        "yaml | 'items'       | 'source': {'file': 'a'}, 'items'",
        "yaml | 'items'       | 'levels': ['a'], 'items'",
        "record | -record/1   | -record/2",
        "record | 'done': true | 'done': 'yes'",
        "record | 'self': '4' | 'self': 4",
        "record | 'self'      | 'own'",
        "record | '2026-03-12'}} | '12 March'}}",
        "record | 'a1'        | '1a'",
        "json | 'statement',  | 'stem',",
        "json | 'leaves': 1   | 'leaves': -1",
        "json | 'leaves': 1   | 'stems': 1",
        "json | '1'           | 'one'",
        "json | 'number'      | 'statement'",
        "json | 'text': 'a',  | ``",
        "json | 'id': 'a1',   | ``",
        "json | 'id': 'a1'    | 'id': 'a1', 'items': []",
      })
  void rejectInvalidFiles(String format, String part, String broken) throws IOException {
    String valid = Map.of("yaml", YAML, "json", JSON, "record", RECORD).get(format);
    String document = Objects.requireNonNull(valid).replace(part, broken);
    assertThat(document).isNotEqualTo(valid);
    assertThat(validate(format, document)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yaml", "json", "jsonl", "record", "config", "profile", "words", "audit", "diff"})
  void haveAnIdentifier(String name) throws IOException {
    assertThat(Schemas.schema(name).getId()).isEqualTo("urn:competence:schema:" + name);
  }

  private static Set<ValidationMessage> validate(String format, String json) throws IOException {
    return Schemas.schema(format).validate(MAPPER.readTree(json.replace('\'', '"')));
  }

  private static List<JsonNode> documents(String format, String text) throws IOException {
    if (format.equals("yaml")) {
      Object data = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      return List.of(MAPPER.valueToTree(data));
    }
    return MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(text).readAll();
  }
}
