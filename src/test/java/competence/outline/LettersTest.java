package competence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the letters of a line tell. */
class LettersTest {

  @ParameterizedTest
  @ValueSource(strings = {"bees", "(bees)", "\u201Cbees\u201D", "- bees", "\uD835\uDC1Bees"})
  void smallLettersMayFollowQuotesAndBrackets(String text) {
    assertThat(Letters.startLower(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bees", "3 bees", "(Bees) and", "...", "", "\uD835\uDC01ees"})
  void anythingElseIsNone(String text) {
    assertThat(Letters.startLower(text)).isFalse();
  }

  @Test
  void headingsAreShortAndEndNoSentence() {
    assertThat(Letters.formHeading("Bees")).isTrue();
    assertThat(Letters.formHeading("Bees?")).isTrue();
    assertThat(Letters.formHeading("Bees" + " and".repeat(13))).isTrue();
    assertThat(Letters.formHeading("Bees" + " and".repeat(14))).isFalse();
    assertThat(Letters.formHeading("bees")).isFalse();
    assertThat(Letters.formHeading("")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ";", ",", ":"})
  void aStopAtTheEndMakesNoHeading(String stop) {
    assertThat(Letters.formHeading("Bees" + stop)).isFalse();
  }
}
