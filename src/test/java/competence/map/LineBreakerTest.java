package competence.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
  private static List<String> lines(String text, int width) {
    return LineBreaker.lines(text, Font.TEXT, width, 100);
  }

  @Test
  void measuresLikeHelvetica() {
    // 722 + 222 of a thousand, 13 pixels, 6 % slack
    assertThat(Font.TEXT.width("Hi")).isEqualTo((722 + 222) * 13 * 106);
    assertThat(Font.HEADING.width("Hi")).isEqualTo((722 + 278) * 15 * 106);
    assertThat(Font.TEXT.width("\u00E9")).isEqualTo(Font.TEXT.width("e\u0301"));
    assertThat(Font.TEXT.width("\u77E5")).isEqualTo(1000 * 13 * 106);
    assertThat(Font.TEXT.width("\uE000")).isEqualTo(1000 * 13 * 106);
  }

  @Test
  void breaksBetweenWords() {
    assertThat(lines("an ability to call for help", 80))
        .containsExactly("an ability to", "call for help");
  }

  @Test
  void breaksWordsThatAreWiderThanALine() {
    assertThat(lines("a WWWWWWWWWW b", 60)).containsExactly("a", "WWWW", "WWWW", "WW b");
  }

  @Test
  void breaksAfterHyphensAndSlashesWithinWords() {
    assertThat(lines("self-awareness", 80)).containsExactly("self-", "awareness");
    assertThat(lines("in and/or out", 50)).containsExactly("in and/", "or out");
    assertThat(lines("pages 100-200", 60)).containsExactly("pages", "100-200");
    assertThat(lines("with -verbose", 60)).containsExactly("with", "-verbose");
  }

  @Test
  void breaksBetweenCharactersOfScriptsWithoutSpaces() {
    assertThat(lines("\u4E86\u89E3\u6CBB\u7642\u95DC\u4FC2", 56))
        .containsExactly("\u4E86\u89E3\u6CBB\u7642", "\u95DC\u4FC2");
    assertThat(lines("\u4E86\u89E3\u6CBB\u7642\u3002\u4FC2", 56))
        .containsExactly("\u4E86\u89E3\u6CBB", "\u7642\u3002\u4FC2");
    assertThat(lines("\u4E86\u89E3\u6CBB\u300C\u7642\u300D", 56))
        .containsExactly("\u4E86\u89E3\u6CBB", "\u300C\u7642\u300D");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e\u0301\u0302", // letter and marks
        "\uD83D\uDC4D\uD83C\uDFFD", // thumb of some colour
        "\uD83C\uDDE9\uD83C\uDDEA", // flag
        "\uD83D\uDC69\u200D\uD83D\uDC67", // family
        "\u0D15\u0D3F", // letter and vowel
      })
  void breaksNoCharacterThatFits(String character) {
    List<String> lines = lines(character.repeat(40), 50);

    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.replace(character, "")).as(line).isEmpty());
  }

  @Test
  void breaksACharacterThatIsWiderThanALine() {
    String family = "\uD83D\uDC69\u200D".repeat(30) + "\uD83D\uDC69";
    List<String> lines = lines(family, 60);

    assertThat(String.join("", lines)).isEqualTo(family);
    assertThat(lines)
        .allMatch(line -> Font.TEXT.width(line) <= Font.units(60))
        .noneMatch(line -> Character.isLowSurrogate(line.charAt(0)));
  }

  @Test
  void limitsTheNumberOfLines() {
    List<String> lines = LineBreaker.lines("an ability ".repeat(50).strip(), Font.TEXT, 80, 3);

    assertThat(lines).hasSize(3);
    assertThat(lines.get(2)).endsWith("\u2026");
    assertThat(lines).allMatch(line -> Font.TEXT.width(line) <= Font.units(80));
    assertThat(LineBreaker.lines("an ability", Font.TEXT, 80, 1)).containsExactly("an ability");
    assertThat(LineBreaker.lines("", Font.TEXT, 80, 1)).isEmpty();
  }
}
