package competence.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
  @ParameterizedTest
  @ValueSource(strings = {"B11", "1.2", "K3", "4.5.b", "(a)", "iv.", "ABCD1", "1.2.3.4.5.6a"})
  void recognizesLabels(String text) {
    assertThat(LineForm.isLabel(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "iv", "Bees", "ABCDE1", "1.2.3.4.5.6.7", "B 1", "1,5", "...", "1:"})
  void recognizesWhatIsNotALabel(String text) {
    assertThat(LineForm.isLabel(text)).isFalse();
  }
}
