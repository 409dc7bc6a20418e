package competence.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case and length of lines. */
class LineFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"bees", "(bees)", "\u201Cbees\u201D", "- bees", "\uD835\uDC1Bees"})
  void lowerCaseMayFollowQuotesAndBrackets(String text) {
    assertThat(LineForm.startLower(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bees", "3 bees", "(Bees) and", "...", "", "\uD835\uDC01ees"})
  void anythingElseIsNotLowerCase(String text) {
    assertThat(LineForm.startLower(text)).isFalse();
  }

  @Test
  void headingsAreShortAndDoNotEndASentence() {
    assertThat(LineForm.formHeading("Bees")).isTrue();
    assertThat(LineForm.formHeading("Bees?")).isTrue();
    assertThat(LineForm.formHeading("Bees" + " and".repeat(13))).isTrue();
    assertThat(LineForm.formHeading("Bees" + " and".repeat(14))).isFalse();
    assertThat(LineForm.formHeading("bees")).isFalse();
    assertThat(LineForm.formHeading("")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ";", ",", ":"})
  void aLineThatEndsInAFullStopIsNotAHeading(String stop) {
    assertThat(LineForm.formHeading("Bees" + stop)).isFalse();
  }
}
