package competence.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlScalarTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Knowledge",
        "An ability to draw on knowledge (e.g. of enactments), and \"more\"",
        "A1.2",
        "a:b http://example.org/x#y",
        "competence/1",
        "2f1c",
        "10 metres",
        "3rd:no, third#",
        "\u00C9couter l\u2019\u00E9l\u00E8ve",
        "\u0627\u0644\u0645\u0639\u0631\u0641\u0629",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
      })
  void leavesUnambiguousStringsPlain(String text) {
    assertThat(YamlScalar.write(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1",
        "1.10",
        "010",
        "00",
        "0x1F",
        "0o17",
        "0b10",
        "0b1g",
        "1e3",
        "1E5t",
        "1_000",
        "12:30:45",
        "2026-11-22",
        "2026-11-22T10:00:00Z",
        "+1",
        "-1",
        ".5",
        ".inf",
        ".nan",
        "~",
        "=",
        "<<",
        "no",
        "NO",
        "No",
        "y",
        "N",
        "off",
        "oN",
        "true",
        "TRUE",
        "null",
        "Null",
        "False",
        "- x",
        "? x",
        ": x",
        "# x",
        "+ x",
        "---",
        "...",
        "*a*",
        "&a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "{a}",
        "[a]",
        "a: b",
        "a #b",
        "a:",
        "a ",
        " a",
        "'a'",
        "~~~"
      })
  void quotesAmbiguousStrings(String text) {
    assertThat(YamlScalar.write(text)).isEqualTo(quoted(text));
  }

  @Test
  void escapesQuotesAndBackslashesOnlyInsideQuotes() {
    assertThat(YamlScalar.write("say \"a\\b\"")).isEqualTo("say \"a\\b\"");
    assertThat(YamlScalar.write("say \"a\\b\": c")).isEqualTo("\"say \\\"a\\\\b\\\": c\"");
  }

  @Test
  void writesCharactersThatCannotBeSeenAsEscapes() {
    assertThat(YamlScalar.write("a\tb\nc\rd\u0000e\u0085f\u00A0g"))
        .isEqualTo("\"a\\tb\\nc\\x0Dd\\x00e\\x85f\\xA0g\"");
    assertThat(YamlScalar.write("\u202Ea\u200Bb\uFEFFc\u2028d\u2029\uFFFE"))
        .isEqualTo("\"\\u202Ea\\u200Bb\\uFEFFc\\u2028d\\u2029\\uFFFE\"");
    assertThat(YamlScalar.write("\uD83D\uDE00\uDB40\uDC41\uD83F\uDFFE"))
        .isEqualTo("\"\uD83D\uDE00\\U000E0041\\U0001FFFE\"");
  }

  @Test
  void writesHalfACharacterAsAnEscape() {
    assertThat(YamlScalar.write("a\uD83D")).isEqualTo("\"a\\uD83D\"");
    assertThat(YamlScalar.write("\uDE00b\uD83Dc")).isEqualTo("\"\\uDE00b\\uD83Dc\"");
  }

  @Test
  void escapesJoinersBetweenAsciiLetters() {
    assertThat(YamlScalar.write("ab\u200Dcd")).isEqualTo("\"ab\\u200Dcd\"");
    assertThat(YamlScalar.write("\u0645\u200C\u200C\u0645"))
        .isEqualTo("\"\u0645\\u200C\\u200C\u0645\"");
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
