package competence.report;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.SourceText;
import org.junit.jupiter.api.Test;

class LineIndexTest {
  private static final String TEXT =
      ("a\uD83D\uDE00b\r\n\r\uD83D\uDE00\n" + "\uD83D\uDE00".repeat(301) + "x\n\n").repeat(3);

  @Test
  void countsLikeFindingsDo() {
    LineIndex lines = new LineIndex(TEXT);
    SourceText source = new SourceText("a", TEXT);
    for (int i = 0; i <= TEXT.length(); i++) {
      boolean within = i > 0 && i < TEXT.length() && Character.isLowSurrogate(TEXT.charAt(i));
      if (!within) {
        assertThat(lines.position(i)).as("%d", i).isEqualTo(source.position(i));
        assertThat(lines.characters(i)).isEqualTo(TEXT.codePointCount(0, i));
      }
    }
  }

  @Test
  void knowsTheLines() {
    LineIndex lines = new LineIndex("a\r\n\nb");
    assertThat(lines.lines()).isEqualTo(3);
    assertThat(lines.lineStart(3)).isEqualTo(4);
    assertThat(lines.lineEnd(1)).isEqualTo(1);
    assertThat(lines.lineEnd(2)).isEqualTo(3);
    assertThat(new LineIndex("a\n").lines()).isEqualTo(1);
    assertThat(new LineIndex("").lines()).isEqualTo(1);
  }
}
