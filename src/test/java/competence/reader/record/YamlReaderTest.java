package competence.reader.record;

import static org.assertj.core.api.Assertions.assertThat;

import competence.CanonicalYaml;
import competence.RandomFrameworks;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.source.SourceText;
import competence.text.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file that is read part by part says what it says as a whole, and what is wrong with it. */
class YamlReaderTest {
  private static final int FRAMEWORKS = 200;

  private record Found(@Nullable Framework framework, List<String> messages) {
    Found(@Nullable Framework framework, Diagnostics diagnostics) {
      this(framework, diagnostics.list().stream().map(Diagnostic::message).toList());
    }
  }

  private static Found asAWhole(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText source = new SourceText("f.yaml", yaml);
    return new Found(YamlReader.read(source, diagnostics, UnaryOperator.identity()), diagnostics);
  }

  private static Found inParts(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Bytes bytes = Bytes.of(yaml.getBytes(StandardCharsets.UTF_8));
    return new Found(
        YamlReader.read(bytes, "f.yaml", diagnostics, UnaryOperator.identity()), diagnostics);
  }

  @Test
  void saysTheSameOfFilesThatAreRight() throws IOException {
    for (long seed = 0; seed < FRAMEWORKS; seed++) {
      String yaml = CanonicalYaml.of(RandomFrameworks.of(seed));
      assertThat(inParts(yaml)).as(yaml).isEqualTo(asAWhole(yaml));
    }
  }

  @Test
  void saysTheSameOfWhatIsWrong() throws IOException {
    String yaml = CanonicalYaml.of(RandomFrameworks.of(1));
    List<String> changed =
        List.of(
            "",
            yaml + yaml,
            yaml + "\u0085",
            yaml + "more: 1\n",
            yaml.replace("id: ", "id: \u0001"),
            yaml.replaceAll("id: .*", "id: twice"),
            yaml.replace("items:", "items: &a"),
            yaml.replace("language: ", "language: |"));
    for (String wrong : changed) {
      assertThat(asAWhole(wrong).messages()).as(wrong).isNotEmpty();
      assertThat(inParts(wrong)).as(wrong).isEqualTo(asAWhole(wrong));
    }
  }

  @Test
  void goesThroughMoreLinesThanAPartHas() {
    String head = "format: competence/1\nid: long\ntitle: Long\nlanguage: en\nitems:\n";
    StringBuilder yaml = new StringBuilder(head);
    for (int i = 0; i < 5000; i++) {
      yaml.append("  - statement: Skill ").append(i).append("\n    id: s").append(i).append('\n');
    }
    Found found = inParts(yaml.toString());
    assertThat(found).isEqualTo(asAWhole(yaml.toString()));
    assertThat(Objects.requireNonNull(found.framework()).items()).hasSize(5000);
  }
}
