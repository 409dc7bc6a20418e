package competence.source;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.SourceText.Position;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
  @Test
  void countsLinesWithAnyLineEnd() {
    SourceText text = new SourceText("x", "a\nb\r\nc\rd");

    assertThat(text.position(0)).isEqualTo(new Position(1, 1));
    assertThat(text.position(2)).isEqualTo(new Position(2, 1));
    assertThat(text.position(5)).isEqualTo(new Position(3, 1));
    assertThat(text.position(7)).isEqualTo(new Position(4, 1));
    assertThat(text.position(99)).isEqualTo(new Position(4, 2));
    assertThat(text.line(2)).isEqualTo("b");
    assertThat(text.line(4)).isEqualTo("d");
    assertThat(text.line(5)).isEmpty();
  }

  @Test
  void countsColumnsInCodePoints() {
    SourceText text = new SourceText("x", "\uD83D\uDC1D bee");

    assertThat(text.position(3)).isEqualTo(new Position(1, 3));
    assertThat(text.slice(new Span(3, 6))).isEqualTo("bee");
  }

  @Test
  void countsManyLines() {
    SourceText text = new SourceText("x", "line\n".repeat(1000));

    assertThat(text.position(4999)).isEqualTo(new Position(1000, 5));
  }

  @Test
  void decodesByTheByteOrderMark() {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
      byte[] bytes = "\uFEFFcaf\u00E9 \uD83D\uDC1D".getBytes(Charset.forName(charset));
      Decoder.Decoded decoded = Decoder.decode(bytes);
      assertThat(decoded.text()).as(charset).isEqualTo("caf\u00E9 \uD83D\uDC1D");
      assertThat(decoded.guessed()).isFalse();
    }
  }

  @Test
  void decodesOtherBytesAsWindows1252() {
    Decoder.Decoded decoded = Decoder.decode(new byte[] {'a', (byte) 0x93, (byte) 0xE9});

    assertThat(decoded.text()).isEqualTo("a\u201C\u00E9");
    assertThat(decoded.guessed()).isTrue();
    assertThat(Decoder.decode("\u00E9".getBytes(StandardCharsets.UTF_8)).guessed()).isFalse();
  }

  @Test
  void countsInvalidBytes() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF, 'b'};

    assertThat(Decoder.decode(bytes).text()).isEqualTo("a\uFFFDb");
    assertThat(Decoder.decode(bytes).replaced()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "T\u00FCr, UTF-8",
    "voil\u00E0, UTF-8",
    "\u2019, UTF-8",
    "\u0432\u043E\u0434\u0430, UTF-8",
    "plain, windows-1252",
  })
  void aCharacterSpeaksForUtf8AgainstBadBytes(String text, String charset) {
    byte[] good = text.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(good, good.length + 3);
    bytes[good.length] = (byte) 0xFC;
    bytes[good.length + 1] = ' ';
    bytes[good.length + 2] = (byte) 0xE4;

    assertThat(Decoder.decode(bytes).charset().name()).isEqualTo(charset);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"caf\u00E9\u00A0\u00BB", "MEN\u00DC\u201C", "\u00C9\u2026", "\u00C8\u2019"})
  void lettersBeforePunctuationDoNotSpeakForUtf8(String text) {
    byte[] bytes = (text + " fa\u00E7ade").getBytes(Charset.forName("windows-1252"));

    assertThat(Decoder.decode(bytes).text()).isEqualTo(text + " fa\u00E7ade");
  }

  @Test
  void givesTheOffsetsOfBadBytesInLongTexts() {
    String text = "\u00FC\uFFFD".repeat(20_000);
    byte[] bytes = (text + '\u20AC' + '\uD83D').getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xF0;
    bytes[bytes.length - 2] = (byte) 0xE2;
    Decoder.Decoded decoded = Decoder.decode(bytes);

    assertThat(decoded.text()).startsWith(text).endsWith("\uFFFD\uFFFD");
    assertThat(decoded.bad())
        .containsExactly(
            new Decoder.BadBytes(40_000, "E2 82"),
            new Decoder.BadBytes(40_001, "E2"),
            new Decoder.BadBytes(40_002, "F0"));
  }
}
