package competence.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void textsAreStringsThatCannotEndTheElement() {
    assertThat(JsonText.of("a \"b\"")).isEqualTo("\"a \\\"b\\\"\"");
    assertThat(JsonText.of("back\\slash")).isEqualTo("\"back\\\\slash\"");
    assertThat(JsonText.of("</script><!--")).isEqualTo("\"\\u003C/script>\\u003C!--\"");
  }

  @Test
  void controlsAndHalvesOfLettersAreNoneInJson() {
    assertThat(JsonText.of("a\n\u001Fb\uD800")).isEqualTo("\"a\\u000A\\u001Fb\uFFFD\"");
  }
}
