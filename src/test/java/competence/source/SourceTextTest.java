package competence.source;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.SourceText.Position;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
      byte[] bytes =
          "\uFEFFcaf\u00E9 \uD83D\uDC1D".getBytes(java.nio.charset.Charset.forName(charset));
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
}
