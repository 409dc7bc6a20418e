package competence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a\nb\n", "\u00E4\uD83D\uDC1D"})
  void aTextIsHashedAsUtf8(String text) {
    assertThat(Sha256.ofText(text)).isEqualTo(Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void lineEndsDoNotMatter(String lineEnd) {
    for (int length : new int[] {0, 65_534, 65_535, 65_536, 65_537, 131_071, 200_000}) {
      String text = "x".repeat(length) + "\n\nb\uD83D\uDC1D\n";
      assertThat(Sha256.ofText(text.replace("\n", lineEnd)))
          .isEqualTo(Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void otherTextsHaveOtherHashes() {
    assertThat(Sha256.ofText("a\nb")).isNotEqualTo(Sha256.ofText("ab"));
  }
}
