package competence.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTextTest {
  @Test
  void leavesShortTextsAsTheyAre() {
    assertThat(ShortText.of("one two", 7)).isEqualTo("one two");
    assertThat(ShortText.middle("one two", 7)).isEqualTo("one two");
  }

  @Test
  void cutsBetweenWords() {
    assertThat(ShortText.of("one two three four", 10)).isEqualTo("one two\u2026");
    assertThat(ShortText.middle("one two three four five six", 18))
        .isEqualTo("one two \u2026 five six");
  }

  @Test
  void cutsNoCharacterInTwo() {
    String smiles = "\uD83D\uDE00".repeat(20);
    assertThat(ShortText.of(smiles, 9)).isEqualTo("\uD83D\uDE00".repeat(4) + "\u2026");
    assertThat(ShortText.middle(smiles, 14))
        .isEqualTo("\uD83D\uDE00".repeat(3) + " \u2026 " + "\uD83D\uDE00".repeat(3));
  }
}
