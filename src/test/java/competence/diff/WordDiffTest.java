package competence.diff;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diff.TextPart.Origin;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  private static String marked(String before, String now) {
    return WordDiff.between(before, now).stream()
        .map(
            stretch ->
                switch (stretch.origin()) {
                  case BOTH -> stretch.text();
                  case OLD -> "[-" + stretch.text() + "-]";
                  case NEW -> "{+" + stretch.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  @Test
  void marksInsertedDeletedAndReplacedWords() {
    assertThat(marked("see far", "see far")).isEqualTo("see far");
    assertThat(marked("see far", "see very far")).isEqualTo("see {+very +}far");
    assertThat(marked("see very far", "see far")).isEqualTo("see [-very -]far");
    assertThat(marked("see far", "see well")).isEqualTo("see [-far-]{+well+}");
    assertThat(marked("", "see")).isEqualTo("{+see+}");
  }

  @Test
  void marksAdjacentWordsTogether() {
    assertThat(marked("to help someone now", "to call somebody now"))
        .isEqualTo("to [-help someone-]{+call somebody+} now");
    assertThat(marked("a b c d", "x y c d")).isEqualTo("[-a b-]{+x y+} c d");
  }

  @Test
  void marksCharactersInScriptsWithoutSpaces() {
    assertThat(marked("\u65E5\u672C\u8A9E", "\u65E5\u672C\u6587"))
        .isEqualTo("\u65E5\u672C[-\u8A9E-]{+\u6587+}");
  }

  @Test
  void returnsBothTextsForAnyTexts() {
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      String before = text(random);
      String now = text(random);
      List<TextPart> stretches = WordDiff.between(before, now);
      assertThat(joined(stretches, Origin.OLD)).isEqualTo(before);
      assertThat(joined(stretches, Origin.NEW)).isEqualTo(now);
    }
  }

  @Test
  void stopsComparingTextsWithNothingInCommon() {
    String before = "a ".repeat(20_000) + "same end";
    String now = "b ".repeat(20_000) + "same end";
    List<TextPart> stretches = WordDiff.between(before, now);
    assertThat(stretches)
        .extracting(TextPart::origin)
        .contains(Origin.BOTH, Origin.OLD, Origin.NEW);
    assertThat(joined(stretches, Origin.OLD)).isEqualTo(before);
    assertThat(joined(stretches, Origin.NEW)).isEqualTo(now);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append("a b c d e , . \u65E5".split(" ", -1)[random.nextInt(8)]);
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static String joined(List<TextPart> stretches, Origin origin) {
    return stretches.stream()
        .filter(stretch -> stretch.origin() == Origin.BOTH || stretch.origin() == origin)
        .map(TextPart::text)
        .collect(Collectors.joining());
  }
}
