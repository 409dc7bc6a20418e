package competence.record;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final List<String> KNOWN = List.of("name", "on", "count", "as", "list", "below");

  private Diagnostics diagnostics = new Diagnostics();

  @Test
  void readsValuesOfEachType() {
    Fields fields =
        fields("name: 'A  b'\non: true\ncount: 12\nas: x\nlist: [a, 'b ']\nbelow: {name: c}");
    assertThat(fields.text("name")).isEqualTo("A b");
    assertThat(fields.flag("on", false)).isTrue();
    assertThat(fields.number("count", 1, 0)).isEqualTo(12);
    assertThat(fields.choice("as", List.of("x", "y"))).isEqualTo("x");
    assertThat(fields.texts("list")).containsExactly("a", "b");
    assertThat(fields.mapping("below", KNOWN).text("name")).isEqualTo("c");
    assertThat(messages()).isEmpty();
  }

  @Test
  void givesDefaultsForMissingKeys() {
    Fields fields = fields("{}");
    assertThat(fields.text("name")).isNull();
    assertThat(fields.flag("on", true)).isTrue();
    assertThat(fields.number("count", 1, 7)).isEqualTo(7);
    assertThat(fields.choice("as", List.of("x"))).isNull();
    assertThat(fields.texts("list")).isEmpty();
    assertThat(fields.mapping("below", KNOWN).text("name")).isNull();
    assertThat(messages()).isEmpty();
  }

  @Test
  void reportsWrongValues() {
    Fields fields = fields("name: []\non: yes\ncount: 0\nas: xy\nlist: [[], '']\nbelow: 1");
    assertThat(fields.text("name")).isNull();
    assertThat(fields.flag("on", true)).isTrue();
    assertThat(fields.number("count", 1, 7)).isEqualTo(7);
    assertThat(fields.choice("as", List.of("x", "yy"))).isNull();
    assertThat(fields.texts("list")).isEmpty();
    assertThat(fields.mapping("below", KNOWN).has("name")).isFalse();
    assertThat(messages())
        .containsExactly(
            "\"name\" must be a text, not a list",
            "\"on\" must be true or false",
            "\"count\" must be a whole number from 1 on",
            "\"xy\" is not a value of \"as\"",
            "an element of \"list\" must be a text, not a list",
            "an element of \"list\" is empty",
            "expected a mapping, found a text");
  }

  @Test
  void saysItOnce() {
    Fields fields = fields("name: []\non: []\nlist: a");
    for (int i = 0; i < 2; i++) {
      assertThat(fields.text("name")).isNull();
      assertThat(fields.flag("on", false)).isFalse();
      assertThat(fields.list("list")).isEmpty();
    }
    assertThat(messages()).hasSize(3);
  }

  @Test
  void takesAMisspeltKeyForTheOneThatWasMeant() {
    Fields fields = fields("names: a");
    fields.require("name");
    assertThat(fields.text("name")).isNull();
    assertThat(messages()).containsExactly("unknown key \"names\"");
    assertThat(diagnostics.list().get(0).help()).isEqualTo("did you mean \"name\"?");
  }

  @Test
  void namesAllKnownKeysIfNoneIsNear() {
    fields("elephant: a").require();
    assertThat(diagnostics.list().get(0).help())
        .isEqualTo("known here: name, on, count, as, list, below");
  }

  @Test
  void refusesNumbersThatAreTooLarge() {
    assertThat(fields("count: 1234567890").number("count", 0, 3)).isEqualTo(3);
    assertThat(fields("count: -1").number("count", 0, 3)).isEqualTo(3);
    assertThat(fields("count: '999999999'").number("count", 0, 3)).isEqualTo(999_999_999);
  }

  private Fields fields(String yaml) {
    SourceText source = new SourceText("x.yaml", yaml);
    diagnostics = new Diagnostics(source);
    return Fields.of(NodeReader.yaml(source, diagnostics), KNOWN, diagnostics);
  }

  private List<String> messages() {
    return diagnostics.list().stream().map(Diagnostic::message).toList();
  }
}
