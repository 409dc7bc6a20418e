package competence.source;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.SourceText.Position;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LineIndexTest {
  private static final String TEXT =
      ("a\uD83D\uDE00b\r\n\r\uD83D\uDE00\n" + "\uD83D\uDE00".repeat(301) + "x\n\n").repeat(3);

  @Test
  void countsLinesAndCodePoints() {
    LineIndex lines = new LineIndex(TEXT);
    Matcher lineEnd = Pattern.compile("\r\n|\r|\n").matcher(TEXT);
    int line = 1;
    int start = 0;
    boolean more = lineEnd.find();
    for (int i = 0; i <= TEXT.length(); i++) {
      if (more && lineEnd.end() == i) {
        line++;
        start = i;
        more = lineEnd.find();
      }
      boolean within = i > 0 && i < TEXT.length() && Character.isLowSurrogate(TEXT.charAt(i));
      if (!within) {
        Position expected = new Position(line, TEXT.codePointCount(start, i) + 1);
        assertThat(lines.position(i)).as("%d", i).isEqualTo(expected);
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
