package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Compilation;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.model.Framework;
import competence.model.Item;
import competence.source.SourceText;
import competence.source.SourceText.Position;
import competence.source.Span;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML features beyond texts, lists and mappings are rejected with their positions. */
@ExtendWith(InputCounter.class)
class YamlTricksTest {
  private static final String HEAD = "format: competence/1\nid: f\ntitle: T\nlanguage: en\n";

  @ParameterizedTest
  @CsvSource({
    "'items: &a [*a]', YAML102, 8",
    "'items: *undefined', YAML101, 8",
    "'description: *x', YAML101, 14",
    "'description: !!java.net.URL [http://x]', YAML103, 14",
    "'description: !!javax.script.ScriptEngineManager {}', YAML103, 14",
    "'description: !x y', YAML103, 14",
    "'<<: {a: b}', YAML104, 1",
    "'title: U', REC103, 1",
    "'\"\\x74itle\": U', REC103, 1",
    "'\"\\u0074itle\": U', REC103, 1",
    "'items: []\n--- \nx: y', YAML105, 1",
  })
  void rejectsItWithItsPosition(String lines, String code, int column) {
    Compilation compilation = SmallStack.compile("f.yaml", HEAD + lines + "\n");
    assertThat(compilation.framework()).isNull();
    Diagnostic found =
        compilation.diagnostics().stream()
            .filter(d -> d.code().name().equals(code))
            .findFirst()
            .orElseThrow(() -> new AssertionError(compilation.diagnostics().toString()));
    assertThat(place(found).column()).isEqualTo(column);
    assertThat(place(found).line()).isGreaterThan(4);
  }

  @Test
  void rejectsAnEscapedDuplicateKey() {
    String json = "{\"format\":\"competence/1\",\"id\":\"f\",\"id\":\"g\",\"title\":\"T\"}";
    assertThat(SmallStack.codes(SmallStack.compile("f.json", json))).contains(Code.REC103);
    String escaped = json.replace("\"id\":\"g\"", "\"\\u0069d\":\"g\"");
    assertThat(SmallStack.codes(SmallStack.compile("f.json", escaped))).contains(Code.REC103);
  }

  @Test
  void doesNotFollowAliasesThatMultiply() {
    StringBuilder laughs = new StringBuilder(HEAD + "x0: &a0 lol\n");
    for (int i = 1; i < 40; i++) {
      laughs.append("x" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n");
    }
    Compilation compilation = SmallStack.compile("f.yaml", laughs.toString());
    assertThat(compilation.framework()).isNull();
    assertThat(compilation.diagnostics()).allMatch(found -> found.span() != null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.10",
        "010",
        "00",
        "no",
        "Yes",
        "~",
        "null",
        "1e3",
        "0x1F",
        "0o17",
        "0b11",
        ".inf",
        "12:30:45",
        "190:20:30",
        "2026-11-22",
        "2026-11-22T10:00:00Z",
        "+1",
        "-1",
        "1_000",
        "=",
        "true",
        "OFF",
        ".5",
        "1.",
        "-0",
        "NaN",
        ".NaN",
        "y",
        "n",
        "12e03",
      })
  void readsOtherScalarTypesAsText(String scalar) {
    String quoted = HEAD + "items:\n  - statement: \"" + scalar + "\"\n    code: ";
    String bare = HEAD + "items:\n  - statement: " + scalar + "\n    code: ";
    for (String document : List.of(quoted + scalar, quoted + '"' + scalar + '"', bare + scalar)) {
      Compilation compilation = SmallStack.compile("f.yaml", document + "\n");
      Framework framework = compilation.framework();
      if (framework == null) {
        // Null values, such as a tilde, are rejected.
        assertThat(compilation.diagnostics()).isNotEmpty();
        assertThat(scalar).isIn("~", "null");
      } else {
        Item item = framework.items().get(0);
        assertThat(item.text()).isEqualTo(scalar);
        assertThat(item.code()).isEqualTo(scalar);
        String written = SmallStack.emit("yaml", framework);
        Item back = SmallStack.tree(SmallStack.compile("f.yaml", written)).items().get(0);
        assertThat(back.text()).isEqualTo(scalar);
        assertThat(back.code()).isEqualTo(scalar);
      }
    }
  }

  private static Position place(Diagnostic found) {
    SourceText source = Objects.requireNonNull(found.source());
    Span span = Objects.requireNonNull(found.span());
    return source.position(span.start());
  }
}
