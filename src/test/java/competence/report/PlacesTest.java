package competence.report;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.SourceText;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final String TEXT =
      ("a\uD83D\uDE00b\r\n\r\uD83D\uDE00\n" + "\uD83D\uDE00".repeat(301) + "x\n\n").repeat(3);

  @Test
  void countsLikeFindingsDo() {
    Places places = new Places(TEXT);
    SourceText source = new SourceText("a", TEXT);
    for (int i = 0; i <= TEXT.length(); i++) {
      boolean within = i > 0 && i < TEXT.length() && Character.isLowSurrogate(TEXT.charAt(i));
      if (!within) {
        assertThat(places.position(i)).as("%d", i).isEqualTo(source.position(i));
        assertThat(places.characters(i)).isEqualTo(TEXT.codePointCount(0, i));
      }
    }
  }

  @Test
  void knowsTheLines() {
    Places places = new Places("a\r\n\nb");
    assertThat(places.lines()).isEqualTo(3);
    assertThat(places.lineStart(3)).isEqualTo(4);
    assertThat(places.lineEnd(1)).isEqualTo(1);
    assertThat(places.lineEnd(2)).isEqualTo(3);
    assertThat(new Places("a\n").lines()).isEqualTo(1);
    assertThat(new Places("").lines()).isEqualTo(1);
  }
}
