package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

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

  @Test
  void areLookedAtOnlyAsFarAsTheyGo() {
    assertThat(TextLines.has('b', "abc", new Span(0, 1))).isFalse();
    assertThat(TextLines.has('b', "abc", new Span(2, 3))).isFalse();
    assertThat(TextLines.has('b', "abc", new Span(1, 2))).isTrue();
  }
}
