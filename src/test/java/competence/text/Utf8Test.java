package competence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A text held in pieces of UTF-8 is the text, whatever pieces it came in. */
class Utf8Test {
  private static final String[] CHARACTERS = {"a", "é", "漢", "\uD83D\uDE00", "\uD83D", "\uDE00"};

  /** Random characters, halves of pairs among them, as long as several pieces. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(40_000); length >= 0; length--) {
      text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return text.toString();
  }

  /** Writes it in stretches of any length; in some cases parts of it are packed, or all. */
  private static Bytes written(String text, Random random) {
    Utf8 out = new Utf8(Long.MAX_VALUE, random.nextInt(5) * 20_000L - 1);
    for (int i = 0; i < text.length(); ) {
      int end = Math.min(text.length(), i + 1 + random.nextInt(30));
      if (end == i + 1) {
        out.append(text.charAt(i));
      } else {
        out.append(text, i, end);
      }
      i = end;
    }
    return out.bytes();
  }

  @Test
  void holdsTheBytesThatJavaWouldMakeOfIt() throws IOException {
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      String text = text(random);
      Bytes bytes = written(text, random);
      byte[] expected = text.getBytes(StandardCharsets.UTF_8);
      ByteArrayOutputStream copy = new ByteArrayOutputStream();
      bytes.writeTo(copy);
      StringWriter again = new StringWriter();
      bytes.reader().transferTo(again);

      assertThat(bytes.all()).as("seed %d", seed).isEqualTo(expected);
      assertThat(bytes.length()).isEqualTo(expected.length);
      assertThat(copy.toByteArray()).isEqualTo(expected);
      assertThat(bytes.stream().readAllBytes()).isEqualTo(expected);
      assertThat(bytes.text()).isEqualTo(new String(expected, StandardCharsets.UTF_8));
      assertThat(again.toString()).isEqualTo(bytes.text());
    }
  }

  @Test
  void knowsItsBytesInAnyStream() throws IOException {
    Bytes bytes = written("skills ".repeat(5000), new Random(1));
    byte[] all = bytes.all();
    assertThat(bytes.areIn(new ByteArrayInputStream(all))).isTrue();
    assertThat(bytes.areIn(new ByteArrayInputStream(all, 0, all.length - 1))).isFalse();
    all[all.length - 1]++;
    assertThat(bytes.areIn(new ByteArrayInputStream(all))).isFalse();
    assertThat(Bytes.NONE.areIn(new ByteArrayInputStream(all))).isFalse();
    assertThat(Bytes.NONE.areIn(new ByteArrayInputStream(new byte[0]))).isTrue();
  }

  @Test
  void countsTheBytesThatItMayHave() {
    assertThat(new Utf8(4).append("éé").bytes().length()).isEqualTo(4);
    assertThatThrownBy(() -> new Utf8(4).append("ééa").bytes())
        .isInstanceOf(Utf8.TooLargeException.class);
    Utf8 small = new Utf8(10);
    assertThatThrownBy(() -> small.append("a".repeat(1_000_000)))
        .isInstanceOf(Utf8.TooLargeException.class);
  }
}
