package competence.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLabelTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"K3", "K3.", "(a1)", "W 12", "1.2", "1.2.", "2-1", "4.5.b.", "Ü7", "A1.2:"})
  void lettersWithDigitsAndSeveralNumbersAreCodes(String label) {
    assertThat(CodeLabel.isCode(label, ItemKind.STATEMENT)).isTrue();
    assertThat(CodeLabel.isCode(label, ItemKind.HEADING)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.", "12)", "(3)", "1", "#1"})
  void aNumberIsTheCodeOfAHeadingOnly(String label) {
    assertThat(CodeLabel.isCode(label, ItemKind.STATEMENT)).isFalse();
    assertThat(CodeLabel.isCode(label, ItemKind.HEADING)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a)", "(b)", "iv.", "A.", "\u2022", "-", "", "\u2610"})
  void otherLabelsAreNoCodes(String label) {
    assertThat(CodeLabel.isCode(label, ItemKind.STATEMENT)).isFalse();
    assertThat(CodeLabel.isCode(label, ItemKind.HEADING)).isFalse();
  }
}
