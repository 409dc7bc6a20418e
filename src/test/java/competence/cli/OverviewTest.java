package competence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewTest {

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void standsAsTheManualWouldShowIt(boolean colour) {
    String shown = Manual.overview(colour).replace(System.lineSeparator(), "\n");
    assertThat(Overview.text(colour)).isEqualTo(shown);
  }
}
