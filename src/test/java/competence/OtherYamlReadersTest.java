package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.model.Framework;
import competence.record.YamlScalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Other programs read our YAML as what we wrote, and every value as a string. */
class OtherYamlReadersTest {
  /** The characters of numbers, dates, truth values and signs. */
  private static final String CHARACTERS =
      "0011279.eExXoObBtTzZaAfF:_-+ ~yYnNsu#'\"=<,[{&*!|>%@`?\\";

  private static final JsYaml JS_YAML = new JsYaml();

  static Stream<Named<Function<String, Object>>> readers() {
    return Stream.of(
        Named.of("SnakeYAML (1.1)", OtherYamlReadersTest::snakeYaml),
        Named.of("snakeyaml-engine (1.2)", OtherYamlReadersTest::engine),
        Named.of("js-yaml", JS_YAML::read));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readFrameworksAsWritten(Function<String, Object> reader) throws IOException {
    for (long seed = 0; seed < Thorough.of(25); seed++) {
      Framework framework = RandomFrameworks.of(seed);
      assertThat(reader.apply(CanonicalYaml.of(framework)))
          .as("seed %d", seed)
          .isEqualTo(PlainData.of(framework));
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readEveryHostileTextAsAString(Function<String, Object> reader) {
    assertThat(reader.apply(list(HostileTexts.ALL))).isEqualTo(HostileTexts.ALL);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readEveryShortTextAsAString(Function<String, Object> reader) {
    Random random = new Random(1);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < Thorough.of(6000); i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(8); length > 0; length--) {
        text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      texts.add(text.toString());
    }
    assertThat(reader.apply(list(texts))).isEqualTo(texts);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readEveryCharacterAsWritten(Function<String, Object> reader) {
    List<String> texts = new ArrayList<>();
    for (int c = 0; c < 0x3100; c++) {
      texts.add("a" + Character.toString(c) + (c % 2 == 0 ? " b" : ""));
    }
    assertThat(reader.apply(list(texts))).isEqualTo(texts);
  }

  private static String list(List<String> texts) {
    StringBuilder yaml = new StringBuilder();
    texts.forEach(text -> yaml.append("- ").append(YamlScalar.write(text)).append('\n'));
    return yaml.toString();
  }

  private static Object snakeYaml(String yaml) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
  }

  private static Object engine(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }
}
