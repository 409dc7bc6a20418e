package competence.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileComparisonTest {
  @TempDir private Path folder;

  /** The first difference between a file and what is written; empty if there is none. */
  private String compare(String file, String fresh) throws IOException {
    Path path = Files.writeString(folder.resolve("a"), file);
    try (FileComparison comparison = new FileComparison(path, true)) {
      byte[] bytes = fresh.getBytes(StandardCharsets.UTF_8);
      Random random = new Random(1);
      for (int from = 0; from < bytes.length; ) {
        int length = Math.min(bytes.length - from, 1 + random.nextInt(40));
        comparison.write(bytes, from, length);
        from += length;
      }
      return comparison.isDifferent() ? comparison.firstDifference() : "";
    }
  }

  @Test
  void findsTheFirstDifference() throws IOException {
    assertThat(compare("", "")).isEmpty();
    assertThat(compare("one\ntwo\n", "one\ntwo\n")).isEmpty();
    assertThat(compare("one\ntwo\n", "one\ntoo\n"))
        .isEqualTo("line 2 is \"two\", should be \"too\"");
    assertThat(compare("one\n", "one\ntwo\n")).isEqualTo("line 2 is \"\", should be \"two\"");
    assertThat(compare("one\ntwo\n", "one\n")).isEqualTo("line 2 is \"two\", should be \"\"");
    assertThat(compare("one", "one\n")).isEqualTo("line 1 is \"one\", should be \"one\"");
    assertThat(compare("", "one")).isEqualTo("line 1 is \"\", should be \"one\"");
  }

  @Test
  void lineEndsOfACheckoutDoNotCount() throws IOException {
    assertThat(compare("one\r\ntwo\r\n", "one\ntwo\n")).isEmpty();
    assertThat(compare("one\r\nt\rwo\r\n", "one\nt\rwo\n")).isEmpty();
    assertThat(compare("one\r\ntwo\r\n", "one\ntoo\n"))
        .isEqualTo("line 2 is \"two\", should be \"too\"");
    assertThat(compare("one\ntwo\r\n", "one\ntwo\n"))
        .isEqualTo("line 2 is \"two\\u{D}\", should be \"two\"");
  }

  @Test
  void showsTheLinesOfTheFirstDifference() throws IOException {
    assertThat(compare("a\nb\n", "a\nc\n")).isEqualTo("line 2 is \"b\", should be \"c\"");
    assertThat(compare("a\n", "a\nb\n")).isEqualTo("line 2 is \"\", should be \"b\"");
    assertThat(compare("a\u001Bb", "a")).isEqualTo("line 1 is \"a\\u{1B}b\", should be \"a\"");
    String long1 = "x".repeat(100) + "1" + "y".repeat(100);
    String long2 = "x".repeat(100) + "2" + "y".repeat(100);
    assertThat(compare(long1, long2))
        .isEqualTo(
            "line 1 is \"..."
                + "x".repeat(30)
                + "1"
                + "y".repeat(29)
                + "...\", should be \"..."
                + "x".repeat(30)
                + "2"
                + "y".repeat(29)
                + "...\"");
  }

  @Test
  void showsTheNeighbourhoodOfADifferenceInALongLine() throws IOException {
    String before = "\u00E9".repeat(5000);
    assertThat(compare("a\n" + before + "X" + before, "a\n" + before + "Y" + before))
        .isEqualTo(
            "line 2 is \"..."
                + before.substring(0, 30)
                + "X"
                + before.substring(0, 29)
                + "...\", should be \"..."
                + before.substring(0, 30)
                + "Y"
                + before.substring(0, 29)
                + "...\"");
  }

  @Test
  void cutsNoCharacterInTwo() throws IOException {
    assertThat(compare("\u00E9", "\u00E8")).isEqualTo("line 1 is \"\u00E9\", should be \"\u00E8\"");
  }

  @Test
  void endsAtTheFirstDifferenceWhereThatIsEnough() throws IOException {
    Path path = Files.writeString(folder.resolve("a"), "one\ntwo\n");
    try (FileComparison comparison = new FileComparison(path, false)) {
      comparison.write("one\n".getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> comparison.write('x'))
          .isInstanceOf(FileComparison.DifferenceException.class);
    }
    try (FileComparison missing = new FileComparison(folder.resolve("b"), false)) {
      assertThat(missing.isDifferent()).isTrue();
      assertThatThrownBy(() -> missing.write('x'))
          .isInstanceOf(FileComparison.DifferenceException.class);
    }
  }
}
