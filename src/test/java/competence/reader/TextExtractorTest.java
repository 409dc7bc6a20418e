package competence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.reader.Extractor.Extract;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextExtractorTest {
  private static Extract extract(byte... bytes) {
    return new TextExtractor().extract("bees.txt", bytes);
  }

  @Test
  void keepsEveryCharacterAndItsPlaceInTheFile() {
    Extract extract = extract("Bees\r\n\u00E9t\u00E9".getBytes(StandardCharsets.UTF_8));

    assertThat(extract.text().name()).isEqualTo("bees.txt");
    assertThat(extract.text().content()).isEqualTo("Bees\r\n\u00E9t\u00E9");
    assertThat(extract.text().place(8)).isEqualTo("2:3");
    assertThat(extract.findings()).isEmpty();
  }

  @Test
  void reportsAGuessedEncoding() {
    assertThat(extract((byte) 0xE9).findings())
        .extracting(Diagnostic::code)
        .containsExactly(Code.SRC101);
  }

  @Test
  void reportsInvalidBytes() {
    assertThat(extract((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF).findings())
        .extracting(Diagnostic::code)
        .containsExactly(Code.SRC102);
  }
}
