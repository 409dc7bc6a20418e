package competence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A text is written as UTF-8, whatever pieces it comes in. */
class Utf8WriterTest {
  private static final String[] CHARACTERS = {"a", "é", "漢", "\uD83D\uDE00", "\uD83D", "\uDE00"};

  /** Random characters, unpaired surrogates among them. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(40_000); length >= 0; length--) {
      text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return text.toString();
  }

  private static byte[] written(String text, Random random) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Utf8Writer out = new Utf8Writer(bytes, Long.MAX_VALUE)) {
      for (int i = 0; i < text.length(); ) {
        int end = Math.min(text.length(), i + 1 + random.nextInt(30));
        if (end == i + 1) {
          out.append(text.charAt(i));
        } else {
          out.append(text, i, end);
        }
        i = end;
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void writesTheBytesThatJavaWouldMakeOfTheText() throws IOException {
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      String text = text(random);
      assertThat(written(text, random))
          .as("seed %d", seed)
          .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void write(String text, long most) throws IOException {
    try (Utf8Writer out = new Utf8Writer(new ByteArrayOutputStream(), most)) {
      out.append(text);
    }
  }

  @Test
  void writesNoMoreThanTheLimit() throws IOException {
    write("éé", 4);
    assertThatThrownBy(() -> write("ééa", 4)).isInstanceOf(Utf8Writer.TooLongException.class);
    assertThatThrownBy(() -> write("a".repeat(1_000_000), 10))
        .isInstanceOf(Utf8Writer.TooLongException.class);
  }
}
