package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

  @Test
  void endAtLfCrlfAndCr() {
    assertThat(Marked.words("a\nb\r\nc\rd\r\r\ne", TextLines.of("a\nb\r\nc\rd\r\r\ne")))
        .containsExactly("a", "b", "c", "d", "", "e");
    assertThat(TextLines.of("a\r")).containsExactly(new Span(0, 1), Span.at(2));
    assertThat(TextLines.of("\u000Ba\u0085b\u2028c")).hasSize(1);
  }

  @Test
  void partBlocksIfBlankButNotIfOfTabs() {
    String content = "a\nb\n \u00A0\nc\n\t\nd";
    List<Span> lines = TextLines.of(content);

    assertThat(TextLines.endOfBlock(content, lines, 0)).isEqualTo(2);
    assertThat(TextLines.endOfBlock(content, lines, 2)).isEqualTo(2);
    assertThat(TextLines.endOfBlock(content, lines, 3)).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- a", "* a", "  \u2022 a", "\u00B7\u00A0a", "\u2013 a", "\u25AA a", "\u25CF\ta"})
  void haveABulletBeforeASpace(String line) {
    assertThat(TextLines.isBullet(line, whole(line))).isTrue();
    assertThat(line.substring(TextLines.afterBullet(line, whole(line)).start()).strip())
        .matches("\\W?a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-a", "", "-", " -", "a - b", "+ a", "1 a"})
  void haveNoneOtherwise(String line) {
    assertThat(TextLines.isBullet(line, whole(line))).isFalse();
  }

  @Test
  void areLookedAtOnlyAsFarAsTheyGo() {
    assertThat(TextLines.isBullet("- a", new Span(0, 1))).isFalse();
    assertThat(TextLines.has('b', "abc", new Span(0, 1))).isFalse();
    assertThat(TextLines.has('b', "abc", new Span(2, 3))).isFalse();
    assertThat(TextLines.has('b', "abc", new Span(1, 2))).isTrue();
  }

  @Test
  void areEndedByTwoCharactersOnly() {
    assertThat(TextLines.isFirstOfLine("x\r-", 2)).isTrue();
    assertThat(TextLines.isFirstOfLine("x\u0085-", 2)).isFalse();
    assertThat(TextLines.isFirstOfLine("x\n-", 2)).isTrue();
    assertThat(TextLines.isFirstOfLine("\t-", 1)).isTrue();
    assertThat(TextLines.isFirstOfLine("a-", 1)).isFalse();
  }

  private static Span whole(String line) {
    return new Span(0, line.length());
  }
}
