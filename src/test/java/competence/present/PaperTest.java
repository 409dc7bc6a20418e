package competence.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {
  @ParameterizedTest
  @CsvSource({
    "en, A4",
    "en-GB, A4",
    "en-US, LETTER",
    "es-MX, LETTER",
    "fil-Latn-PH, LETTER",
    "ar, A4",
    "de-AT, A4"
  })
  void dependsOnTheRegion(String language, Paper paper) {
    assertThat(Paper.usualFor(language)).isEqualTo(paper);
  }
}
