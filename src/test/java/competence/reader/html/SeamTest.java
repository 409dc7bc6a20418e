package competence.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.Ledger;
import competence.ledger.Use;
import competence.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether words that touch in a page are parted in its source. */
class SeamTest {

  @ParameterizedTest
  @ValueSource(strings = {" ", "</b> <i>", "&nbsp;", "<b>\n", "<td> ", "<!-- c -->\t", " <b>"})
  void whiteSpacePartsThem(String between) {
    assertThat(isSpaced(between)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<b>", "<b title='c d'>", "<!-- c d -->", "</ >", "<b class=\"c &amp; d\"\n>"})
  void whiteSpaceInMarkupDoesNot(String between) {
    assertThat(isSpaced(between)).isFalse();
  }

  @Test
  void nothingIsKnownOfTextsThatWereMoved() {
    Seam seam = new Seam(new Places("ab", 0), new Ledger());

    assertThat(seam.isSpaced(2, 1)).isTrue();
    assertThat(seam.isSpaced(1, 1)).isFalse();
  }

  @Test
  void whiteSpaceInWhatIsLeftOutDoesNot() {
    String html = "a<del>c d</del>b";
    Ledger ledger = new Ledger();
    Seam seam = new Seam(new Places(html, 100), ledger);
    ledger.add(new Span(106, 109), new Use.Dropped("<del>"));

    assertThat(seam.isSpaced(101, 115)).isFalse();

    seam.begin(); // What was left out before the last text does not count any more.
    assertThat(seam.isSpaced(101, 115)).isTrue();
  }

  private static boolean isSpaced(String between) {
    String html = " a" + between + "b ";
    return new Seam(new Places(html, 10), new Ledger()).isSpaced(12, 12 + between.length());
  }
}
