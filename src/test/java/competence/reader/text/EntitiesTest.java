package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&amp;",
        "&#228;",
        "&#xE4;",
        "&nbsp;",
        "&frac12;",
        "&CounterClockwiseContourIntegral;"
      })
  void endBehindTheirSemicolon(String reference) {
    assertThat(Entities.end("x" + reference + "y", 1, reference.length() + 2))
        .isEqualTo(reference.length() + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&amp",
        "& amp;",
        "&;",
        "&bogus;",
        "&a-b;",
        "&",
        "&amp,;",
        "&#aaaaaaaaaaaaaaaaaaaa"
      })
  void areNoneOtherwise(String text) {
    assertThat(Entities.end(text, 0, text.length())).isEqualTo(-1);
  }

  @Test
  void endBeforeTheLimit() {
    assertThat(Entities.end("&amp;", 0, 5)).isEqualTo(5);
    assertThat(Entities.end("&amp;", 0, 4)).isEqualTo(-1);
    assertThat(Entities.end("&#" + "0".repeat(30) + "65;", 0, 36)).isEqualTo(-1);
  }

  @Test
  void standForCharactersOrForTheSignOfNone() {
    assertThat(Entities.decode("&auml;")).isEqualTo("\u00E4");
    assertThat(Entities.decode("&#x1F600;")).isEqualTo("\uD83D\uDE00");
    assertThat(Entities.decode("&#xD800;")).isEqualTo("\uFFFD");
  }
}
