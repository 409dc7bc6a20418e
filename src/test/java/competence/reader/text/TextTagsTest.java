package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.reader.html.HtmlToken;
import competence.source.Span;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags in a text that is mostly not HTML, and text that only looks like a tag. */
class TextTagsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<i>x => i",
        "</i>x => /i",
        "<TD>x => td",
        "<h1>x => h1",
        "<td class='a>b'>x => td",
        "<td class=\"a>'b\">x => td",
        "<br/>x => br",
        "<br />x => br",
        "<i class=a>x => i",
        "<blockquote>x => blockquote",
        "<unknown a b>x => unknown",
      })
  void haveANameAndAnEnd(String content, String name) {
    HtmlToken tag = Objects.requireNonNull(TextTags.at(content, 0, content.length()));

    assertThat((tag.closing() ? "/" : "") + tag.name()).isEqualTo(name);
    assertThat(tag.end()).isEqualTo(content.indexOf('x'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "</",
        "<>",
        "< i>",
        "<i",
        "<i <b>",
        "<1-2",
        "<i and j>",
        "<b or c>",
        "x<i>",
        "<td class='a>",
        "<td class=\"a<b\">",
        "<abcdefghijk>",
        "<sub-set>",
        "<\u00E4>",
        "<!-- -->"
      })
  void areNoneOtherwise(String content) {
    assertThat(TextTags.at(content, 0, content.length())).isNull();
  }

  @Test
  void endBeforeTheLimit() {
    assertThat(TextTags.at("a<i>b", 1, 4)).isNotNull();
    assertThat(TextTags.at("a<i>b", 1, 3)).isNull();
    assertThat(TextTags.at("a<i>b", 1, 2)).isNull();
    assertThat(TextTags.at("a</i>b", 1, 3)).isNull();
    assertThat(TextTags.next("a<i>", 0, 1)).isEqualTo(-1);
    assertThat(TextTags.next("a<i>", 0, 2)).isEqualTo(1);
    assertThat(TextTags.next("a<i>", 2, 4)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<i>", "<b>", "<code>", "<span>", "<sup>", "<br>", "<wbr>", "<label>"})
  void someStandWithinTexts(String tag) {
    assertThat(TextTags.at(tag, 0, tag.length()))
        .matches(TextTags::isInline)
        .matches(found -> !TextTags.needsHtml(found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>", "<table>", "<li>", "<h6>", "<hr>", "<a href='https://x.org/'>"})
  void othersMakeATextHtml(String tag) {
    assertThat(TextTags.at(tag, 0, tag.length()))
        .matches(TextTags::needsHtml)
        .matches(found -> !TextTags.isInline(found));
  }

  @Test
  void ofTablesTheFirstThatOpensCounts() {
    String line = "a <i>b</i> </table> <tables> <table <table class=x> <table>";

    assertThat(TextTags.table(line, new Span(0, line.length())))
        .isEqualTo(line.indexOf("<table c"));
    assertThat(TextTags.opensTable(line, new Span(0, line.length()))).isTrue();
    assertThat(TextTags.opensTable(line, new Span(0, 30))).isFalse();
    assertThat(TextTags.table("a b", new Span(0, 3))).isEqualTo(3);
  }
}
