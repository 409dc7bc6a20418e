package competence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.reader.Extractor.Extract;
import java.nio.charset.Charset;
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

  @Test
  void showsAWordThatAGuessedEncodingMaySpoil() {
    assertThat(message("Bees\n\u201C...\u201D are a T\u00FCr."))
        .endsWith(", for example \"T\u00FCr\" in line 2");
    assertThat(message("a\n\nb \u2013 c")).endsWith(", for example \"\u2013\" in line 3");
    assertThat(message("a" + "\u00E9".repeat(100))).hasSizeLessThan(150);
  }

  private static String message(String text) {
    return extract(text.getBytes(Charset.forName("windows-1252"))).findings().get(0).message();
  }

  @Test
  void guessesNothingAboutAFileOfTheProgram() {
    byte[] bytes = {'a', '\n', 'b', (byte) 0xFC, (byte) 0xE2, (byte) 0x80};
    Extract extract = TextExtractor.strict("f.yaml", bytes);

    assertThat(extract.findings())
        .extracting(found -> found.code() + " " + found.message())
        .containsExactly(
            "SRC107 this byte is not UTF-8: FC", "SRC107 these bytes are not UTF-8: E2 80");
    assertThat(extract.text().content()).isEqualTo("a\nb\uFFFD\uFFFD");
  }
}
