package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import competence.check.Codes;
import competence.diagnostic.CodeExample;
import competence.diagnostic.CodePage;
import competence.present.PresentationSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The schemas of files that people write accept and reject what the program does. */
class ConfigSchemaTest {
  private static final Path RESOURCES = Path.of("src/main/resources/competence");

  private static boolean takes(String schema, String yaml) throws IOException {
    JsonSchema rules =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(RESOURCES.resolve("schema/" + schema + ".schema.json")));
    Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    JsonNode json = new ObjectMapper().valueToTree(read);
    return rules.validate(json).isEmpty();
  }

  @Test
  void takesTheConfigurationThatInitMakes() throws IOException {
    String made = Files.readString(RESOURCES.resolve("init/competence.yaml"));
    assertThat(takes("config", made + "  - source: \"a/source.txt\"\n")).isTrue();
  }

  @Test
  void takesTheBuiltInProfile() throws IOException {
    assertThat(takes("profile", Files.readString(RESOURCES.resolve("profiles/ucl-core.yaml"))))
        .isTrue();
    assertThat(takes("profile", "format: competence-profile/1\nlines: [{text: a, as: b}]\n"))
        .isFalse();
  }

  @Test
  void takesTheEnglishWords() throws IOException {
    String english = Files.readString(RESOURCES.resolve("words/en.yaml"));
    assertThat(takes("words", english)).isTrue();
    assertThat(takes("words", english.replace("words:\n", "texts:\n"))).isFalse();
  }

  @Test
  void schemaOfTheConfigurationHasAllPresentationSettings() throws IOException {
    JsonNode config =
        new ObjectMapper().readTree(RESOURCES.resolve("schema/config.schema.json").toFile());
    List<String> keys = new ArrayList<>();
    config.at("/$defs/presentation/properties").fieldNames().forEachRemaining(keys::add);
    assertThat(keys)
        .containsExactlyInAnyOrderElementsOf(
            PresentationSetting.ALL.stream().map(PresentationSetting::name).toList());
  }

  @Test
  void schemasOfWordsAndConfigurationShareTheirShapes() throws IOException {
    JsonNode config =
        new ObjectMapper().readTree(RESOURCES.resolve("schema/config.schema.json").toFile());
    JsonNode words =
        new ObjectMapper().readTree(RESOURCES.resolve("schema/words.schema.json").toFile());
    for (String shape : List.of("scale", "fields", "signatures")) {
      assertThat(words.at("/$defs/" + shape)).isEqualTo(config.at("/$defs/" + shape));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONF101", "CONF104"})
  void refusesWhatTheProgramRefuses(String code) throws IOException {
    List<CodeExample> examples = CodeExample.of(CodePage.of(Codes.of(code).orElseThrow()));
    assertThat(takes("config", examples.get(0).content())).isFalse();
    assertThat(takes("config", examples.get(1).content())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from: text",
        "id: a-b",
        "language: en-GB",
        "authors: [A, B]",
        "levels: [{id: a, title: A}]",
        "outputs: {md: '{dir}/{id}.md'}",
        "presentation: {words: en, texts: {checklist: Logbook}, numbering: none, depth: 0}",
        "presentation: {scale: [a, {value: 3, label: b}], signatures: [A], paper: a4}",
        "presentation: {fields: [{id: ward, label: Ward, kind: text}], select: [s1], css: a.css}",
      })
  void takesWhatMayBeAdded(String line) throws IOException {
    assertThat(takes("config", entry(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: A b",
        "language: '?'",
        "licence: x",
        "levels: [a]",
        "from: ''",
        "presentation: {word: en}",
        "presentation: {depth: -1}",
        "presentation: {paper: a5}",
        "presentation: {scale: [{value: a}]}",
        "presentation: {fields: [{id: A, label: A}]}",
        "presentation: {numbering: roman}",
        "presentation: {signatures: A}"
      })
  void refusesWhatIsWrong(String line) throws IOException {
    assertThat(takes("config", entry(line))).isFalse();
  }

  @Test
  void takesAnIndexForAllFrameworks() throws IOException {
    assertThat(takes("config", "index: site/index.html\n" + entry("id: a"))).isTrue();
    assertThat(takes("config", "index: '{id}.html'\n" + entry("id: a"))).isFalse();
    assertThat(takes("config", entry("index: a.html"))).isFalse();
  }

  @Test
  void takesTheWishToVerifyOutputs() throws IOException {
    assertThat(takes("config", "verify: true\n" + entry("id: a"))).isTrue();
    assertThat(takes("config", "verify: always\n" + entry("id: a"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{depth: 100, bytes: 10M}", "{items: 1K, text: 5, columns: 9}"})
  void takesLimits(String limits) throws IOException {
    assertThat(takes("config", "limits: " + limits + "\n" + entry("id: a"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{depht: 1}", "{bytes: 10T}", "{items: 0}", "{text: -1}", "5"})
  void refusesWrongLimits(String limits) throws IOException {
    assertThat(takes("config", "limits: " + limits + "\n" + entry("id: a"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{allow: [twin-text, 'WORD*'], warn: [two-in-one], deny: [CHECK101]}",
        "{failOn: never, textLength: 1}",
        "{words: {fr: {vague: [savoir], verbLast: false}, en: {joining: [plus]}}}"
      })
  void takesWhatIsWantedOfRules(String check) throws IOException {
    assertThat(takes("config", "check: " + check + "\n" + entry("id: a"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{allows: []}",
        "{allow: twin-text}",
        "{failOn: warnings}",
        "{textLength: 0}",
        "{words: {en: {vage: []}}}",
        "{words: {'': {}}}",
        "[]"
      })
  void refusesWrongWishesForRules(String check) throws IOException {
    assertThat(takes("config", "check: " + check + "\n" + entry("id: a"))).isFalse();
  }

  private static String entry(String line) {
    return "format: competence-config/1\nframeworks:\n  - source: a.txt\n    " + line + "\n";
  }
}
