package competence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {
  private static List<String> by(String rule, String... texts) {
    return Checked.by(rule, "a.yaml", Checked.statements("en", texts));
  }

  private static String coded(String code, String text) {
    return Checked.yaml(
        "en", "  - {statement: \"" + text + "\", id: s1, code: \"" + code + "\"}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2022 Finds",
        "- Finds",
        "* Finds",
        "1) Finds",
        "(a) Finds",
        "a. Finds",
        "iv. Finds",
        "\u2610 Finds",
        "[ ] Finds",
        "\u2192 Finds",
        "12) Finds",
        "(R4) Finds"
      })
  void findsMarkersThatStandAlone(String text) {
    String sign = text.substring(0, text.length() - " Finds".length());
    assertThat(by("leftover-marker", text, "Feeds"))
        .containsExactly(
            "6: this text begins with \"" + sign + "\", which only shows the place in a list");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Hilfe leisten",
        "A. mellifera is known",
        "z. B. B\u00E4ume",
        "e. g. a hive",
        "3.5 tonnes",
        "o boy",
        "A hive",
        "`-` as an option",
        "-5 degrees",
        "(see below) a hive",
        "1. 1. Finds",
        "2026. A year"
      })
  void takesOtherTextsForWhatTheyAre(String text) {
    assertThat(by("leftover-marker", text, "Feeds")).isEmpty();
  }

  @Test
  void findsMarkersThatSiblingsHave() {
    assertThat(by("leftover-marker", "1. Finds", "2. Feeds")).hasSize(2);
    assertThat(by("leftover-marker", "o Finds", "Feeds", "o Wears")).hasSize(2);
    assertThat(by("leftover-marker", "3.5 tonnes", "7.5 tonnes")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% include a %} Finds", "Finds {{ a }}", "{{< a b=\\\"c\\\" >}}", "Finds {: .a}",
        "Finds {#a}", "Finds {.a}", "::: warning", "Finds :::"
      })
  void findsCommands(String text) {
    assertThat(by("leftover-command", text, "Feeds")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a} Finds", "`{{ a }}`", "{% a", "Ratio 1::2", "{a: b}", "}} {{", "{"})
  void findsNoCommandsElsewhere(String text) {
    assertThat(by("leftover-command", text, "Feeds")).isEmpty();
  }

  @Test
  void findsJoinedCells() {
    assertThat(by("cells-in-text", "Finds | weekly", "`a | b`", "a|b"))
        .containsExactly("6: this text has \" | \", which stands between the cells of a table");
  }

  @Test
  void findsDoubledNumbers() {
    assertThat(by("doubled-number", "1. 1. Finds", "2) 2. Feeds", "3. 4. Wears", "a. a. Is"))
        .containsExactly(
            "6: this text begins with the same number twice",
            "7: this text begins with the same number twice");
    assertThat(by("doubled-number", "1.2 1.2 Finds")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K3=K3 Finds",
        "K3=K3: Finds",
        "1.2=1.2. Finds",
        "1.=1. Finds",
        "(a)=(a) Finds",
        "A=A. Finds",
        "k3=K3) Finds",
        "1.2.=1.2 Finds"
      })
  void findsTheCodeInTheText(String codeAndText) {
    String[] parts = codeAndText.split("=", -1);
    assertThat(Checked.by("doubled-number", "a.yaml", coded(parts[0], parts[1])))
        .containsExactly("6: this text begins with its own code \"" + parts[0] + "\"");
    assertThat(Checked.by("leftover-marker", "a.yaml", coded(parts[0], parts[1]))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A=A hive",
        "3=3 frames",
        "1.2=1.2.3 Finds",
        "K3=K35 Finds",
        "K3=Finds K3",
        "K3=K3",
        "K3=K3s"
      })
  void findsNoCodeElsewhere(String codeAndText) {
    String[] parts = codeAndText.split("=", -1);
    assertThat(Checked.by("doubled-number", "a.yaml", coded(parts[0], parts[1]))).isEmpty();
  }
}
