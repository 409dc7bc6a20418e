package competence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class WholeLinesTest {
  private static List<String> parts(String text, int length) {
    List<String> parts = new ArrayList<>();
    new WholeLines(new StringReader(text), length).forEachRemaining(parts::add);
    return parts;
  }

  @Test
  void takesAsManyWholeLinesAsThereIsRoomFor() {
    assertThat(parts("a\nb\ncd\nef\n", 5)).containsExactly("a\nb\n", "cd\n", "ef\n");
  }

  @Test
  void leavesLongLinesWhole() {
    assertThat(parts("a\nbcdefghij\nk", 2)).containsExactly("a\n", "bcdefghij\n", "k");
  }

  @Test
  void givesALastLineThatHasNoEnd() {
    assertThat(parts("a\nb", 100)).containsExactly("a\n", "b");
    assertThat(parts("abcdef", 4)).containsExactly("abcdef");
  }

  @Test
  void givesNothingOfNothing() {
    WholeLines none = new WholeLines(new StringReader(""), 4);
    assertThat(none.hasNext()).isFalse();
    assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void losesNothing() {
    String text = "\n\na\nbc\n\ndef\n\u00E9\uD83D\uDE00\nghij";
    for (int length = 1; length <= text.length() + 1; length++) {
      assertThat(String.join("", parts(text, length))).isEqualTo(text);
    }
  }
}
