package competence.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.inline.Run;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the source has white space between words that touch in a page. */
class TextBufferTest {

  @ParameterizedTest
  @ValueSource(strings = {" ", "</b> <i>", "&nbsp;", "<b>\n", "<td> ", "<!-- c -->\t", " <b>"})
  void whiteSpaceSeparatesThem(String between) {
    assertThat(isSpaced(between)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<b>", "<b title='c d'>", "<!-- c d -->", "</ >", "<b class=\"c &amp; d\"\n>"})
  void whiteSpaceInMarkupDoesNot(String between) {
    assertThat(isSpaced(between)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"</td>", "<b></p>", "<br>", "</sup>", "<!-- c --><tr>"})
  void tagsThatPartWordsSeparateThem(String between) {
    assertThat(isSpaced(between)).isTrue();
  }

  @Test
  void aScriptTouchesTheTextBesideIt() {
    TextBuffer buffer = new TextBuffer(new NodePlaces("a<sup>1", 0), new Ledger());
    assertThat(buffer.isSpaced(1, 6, true)).isTrue();
    assertThat(buffer.isSpaced(1, 6, false)).isFalse();
  }

  @Test
  void nothingIsKnownOfTextsThatWereMoved() {
    TextBuffer buffer = new TextBuffer(new NodePlaces("ab", 0), new Ledger());

    assertThat(buffer.isSpaced(2, 1, true)).isTrue();
    assertThat(buffer.isSpaced(1, 1, true)).isFalse();
  }

  @Test
  void whiteSpaceInWhatIsLeftOutDoesNot() {
    String html = "a<del>c d</del>b";
    Ledger ledger = new Ledger();
    TextBuffer buffer = new TextBuffer(new NodePlaces(html, 100), ledger);
    ledger.add(new Span(106, 109), new Usage.Dropped("<del>"));

    assertThat(buffer.isSpaced(101, 115, true)).isFalse();

    buffer.add(
        Run.plain("x"),
        SourcePiece.literal(new Span(0, 1)),
        TextForm.PLAIN); // What was left out before the last text no longer counts.
    assertThat(buffer.isSpaced(101, 115, true)).isTrue();
  }

  private static boolean isSpaced(String between) {
    String html = " a" + between + "b ";
    return new TextBuffer(new NodePlaces(html, 10), new Ledger())
        .isSpaced(12, 12 + between.length(), true);
  }
}
