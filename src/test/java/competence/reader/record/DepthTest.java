package competence.reader.record;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.model.Walk;
import competence.profile.Profiles;
import competence.reader.Reader;
import competence.source.SourceText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DepthTest {
  private static final String YAML = "format: competence/1\nid: f\ntitle: T\nlanguage: en\n";
  private static final String JSON =
      "{\"format\":\"competence/1\",\"id\":\"f\",\"title\":\"T\",\"language\":\"en\"";

  private Diagnostics diagnostics = new Diagnostics();

  @Test
  void readsSixtyFourLevels() {
    assertThat(depth(read(new YamlReader(), yaml(64)))).isEqualTo(64);
    assertThat(diagnostics.list()).isEmpty();
    assertThat(depth(read(new JsonReader(), json(64)))).isEqualTo(64);
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void refusesTheSixtyFifthAndReadsOn() {
    assertThat(depth(read(new YamlReader(), yaml(65)))).isEqualTo(64);
    assertThat(codes()).containsExactly(Code.TREE103);
    assertThat(depth(read(new JsonReader(), json(80)))).isEqualTo(64);
    assertThat(codes()).containsExactly(Code.TREE103);
  }

  @Test
  void givesNothingOfAFileThatIsMuchTooDeep() {
    assertThat(read(new YamlReader(), yaml(1000))).isNull();
    assertThat(codes()).containsOnly(Code.TREE103);
    assertThat(read(new JsonReader(), json(100_000))).isNull();
    assertThat(codes()).containsOnly(Code.TREE103);
  }

  private @Nullable Framework read(Reader reader, String text) {
    SourceText source = new SourceText("x", text);
    diagnostics = new Diagnostics(source);
    return reader.read(source, Profiles.builtIn(), diagnostics).framework();
  }

  private List<Code> codes() {
    return diagnostics.list().stream().map(Diagnostic::code).toList();
  }

  private static int depth(@Nullable Framework framework) {
    int[] deepest = {0};
    Walk.over(
        Objects.requireNonNull(framework).items(),
        (item, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }

  private static String yaml(int depth) {
    StringBuilder text = new StringBuilder(YAML);
    for (int i = 0; i < depth; i++) {
      text.append("  ".repeat(2 * i)).append("items:\n");
      text.append("  ".repeat(2 * i + 1)).append("- statement: a\n");
    }
    return text.toString();
  }

  private static String json(int depth) {
    return JSON
        + ",\"items\":[{\"kind\":\"statement\",\"text\":\"a\"".repeat(depth)
        + "}]".repeat(depth)
        + "}";
  }
}
