package competence.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoWidthTest {
  @ParameterizedTest
  @CsvSource({
    "so\u00ADil, soil",
    "\u200Bso\u2060il\uFEFF, soil",
    "wa\u200Cter, water",
    "wa\u200B\u200Cter, water",
    "\u0645\u06CC\u200C\u062E, \u0645\u06CC\u200C\u062E",
    "\u0645\u00AD\u200C\u062E, \u0645\u200C\u062E"
  })
  void onlyWhatAScriptNeedsIsKept(String text, String without) {
    assertThat(NoWidth.without(text)).isEqualTo(without);
    assertThat(NoWidth.without(without)).isEqualTo(without);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soil", "\u00E9t\u00E9", "a\u200Db", "\u200E"})
  void otherTextsHaveNone(String text) {
    assertThat(NoWidth.isIn(text)).isFalse();
    assertThat(NoWidth.without(text)).isSameAs(text);
  }

  @Test
  void theCharacterBeforeATextDecides() {
    assertThat(NoWidth.without("\u200C", '\u06CC')).isEqualTo("\u200C");
    assertThat(NoWidth.without("\u200C", 'a')).isEmpty();
  }
}
