package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a field repeats a piece of HTML. */
class EchoTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "a b => a b",
        "a  b\u00A0c => ab c",
        "a<br>b => a b",
        "a<br/>b => a<br>b",
        "R&amp;D => R&D",
        "R&amp;D => R&amp;D",
        "R&D => R&D",
        "&lt;b> => <b>",
        "5 $ => 5 \\$",
        "a | b => a b",
        "a b => a | b",
        "<i>a</i> => <i> a </i>",
        "&nbsp;a => a",
        "&amp;lt; => &lt;",
        "\\a => \\a",
        "a\\ => a\\",
      })
  void sameWordsAreAnEcho(String original, String field) {
    assertThat(same(original, field)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "a b => a c",
        "a b => a",
        "a => a b",
        "<i>a</i> => a",
        "a => <i>a</i>",
        "R&amp;D => RD",
        "a\\b => ab",
        "5 $ => 5",
        "a => a\\",
        "a => a&",
        "a => &nbsp;b",
      })
  void otherWordsAreNone(String original, String field) {
    assertThat(same(original, field)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "&nbsp;", "<br>", " &#32;<br/>\u00A0", "&#x20;"})
  void whiteSpaceSaysNothing(String field) {
    assertThat(EchoText.isBlank(field, new Span(0, field.length()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "a", "&", "&amp;", "<i>", "\\$", "$", "&nbsp;a", "<br>|"})
  void anythingElseSaysSomething(String field) {
    assertThat(EchoText.isBlank(field, new Span(0, field.length()))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<br>x", "&nbsp;x", " x", "\\$"})
  void nothingBehindTheEndCounts(String field) {
    assertThat(EchoText.isBlank(field, new Span(0, 0))).isTrue();
    assertThat(EchoText.same(field, new Span(0, 1), new Span(0, 1))).isTrue();
  }

  private static boolean same(String original, String field) {
    String content = original + '\t' + field;
    int border = original.length();
    return EchoText.same(content, new Span(0, border), new Span(border + 1, content.length()));
  }
}
