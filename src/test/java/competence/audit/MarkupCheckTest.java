package competence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupCheckTest {
  private static boolean is(MarkupKind kind, String text) {
    return new Book(text).markup(kind, text).faults(MarkupCheck::check).isEmpty();
  }

  @Test
  void saysWhatTheTextIsNot() {
    assertThat(new Book("word").markup(MarkupKind.TAG, "word").faults(MarkupCheck::check))
        .containsExactly("UNFOUNDED 0-4 this is not markup of the kind tag");
    assertThat(new Book("word").markup(MarkupKind.SIGNS, "word").faults(MarkupCheck::check))
        .containsExactly("UNFOUNDED 0-4 this is not markup of the kind signs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "</b>",
        "<B>",
        "<z>",
        "<A/>",
        "</Z>",
        "<td><p>",
        "<a href=\"x>y\">",
        "<a href='x>y'>",
        "<a href = 'x>y'>",
        "<a href= \"a'>b\">",
        "<a title=it's>",
        "</thscope=\"row</i>",
        "<p>\n</p>",
        "<a/b=\"x>y\">",
        "<a b =\"x>y\">",
        "<a b c=\"x>y\">",
        "<a b= \"x>y\">",
        "<a b=x c=\"y>z\">",
        "<a b='x\"y>z'>",
        "<a b=\"x'y>z\">",
        "<a b=\"x\"c=\"y>z\">",
        "<a b/ c=\"y>z\">",
        "<a / b=\"y>z\">"
      })
  void tagsAreTags(String text) {
    assertThat(is(MarkupKind.TAG, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word",
        "<b>word",
        "word<b>",
        "<b>word</b>",
        "<1>",
        "<",
        "</",
        "<b",
        "<a href=\"x>y",
        "< b>",
        "<a 'x>y'>",
        "<@>",
        "<[>",
        "<`>",
        "<{>",
        "<a=\"x>y\">",
        "<ab=\"x>y\">",
        "<a =\"x>y\">",
        "<a b c\"x>y\">",
        "<a b/=\"x>y\">",
        "<a b=x\"y>z\">",
        "<a b=x/c=\"y>z\">",
        "<a b=x/=\"y>z\">",
        "<a b=\"x\"\"y>z\">"
      })
  void otherThingsAreNot(String text) {
    assertThat(is(MarkupKind.TAG, text)).isFalse();
  }

  @Test
  void theValueOfAnAttributeMayBeCutOutOfATag() {
    Book book = new Book("<td title=\"a > b\" class=x>");
    book.markup(MarkupKind.TAG, "<td title=\"").use("a > b", new Usage.Attribute("title"));
    assertThat(book.markup(MarkupKind.TAG, "\" class=x>").faults(MarkupCheck::check)).isEmpty();
    Book more = new Book("<td title=\"a > b\"c=\"y>z\">").markup(MarkupKind.TAG, "<td title=\"");
    more.use("a > b", new Usage.Attribute("title")).markup(MarkupKind.TAG, "\"c=\"y>z\">");
    assertThat(more.faults(MarkupCheck::check)).isEmpty();
    Book single = new Book("<td title='a > b'>");
    single.markup(MarkupKind.TAG, "<td title='").use("a > b", new Usage.Attribute("title"));
    assertThat(single.markup(MarkupKind.TAG, "'>").faults(MarkupCheck::check)).isEmpty();
  }

  @Test
  void aValueMayStandInTheTree() {
    Book book = new Book("<meta content=\"a\">").markup(MarkupKind.TAG, "<meta content=\"");
    book.keep(Usage.Kept.FRAMEWORK, Field.DESCRIPTION, "a", Coding.ATTRIBUTE);
    assertThat(book.markup(MarkupKind.TAG, "\">").faults(MarkupCheck::check)).isEmpty();
    Book text = new Book("<meta content=\"a\">").markup(MarkupKind.TAG, "<meta content=\"");
    text.keep(Usage.Kept.FRAMEWORK, Field.DESCRIPTION, "a", Coding.LITERAL);
    assertThat(text.markup(MarkupKind.TAG, "\">").faults(MarkupCheck::check)).hasSize(2);
  }

  @Test
  void aValueHasNoQuotesOrTwo() {
    Book book = new Book("<td title=a>").markup(MarkupKind.TAG, "<td title=");
    book.use("a", new Usage.Attribute("title")).markup(MarkupKind.TAG, ">");
    assertThat(book.faults(MarkupCheck::check)).isEmpty();
    Book open = new Book("<td title=\"a> word").markup(MarkupKind.TAG, "<td title=\"");
    open.use("a", new Usage.Attribute("title")).markup(MarkupKind.TAG, "> word");
    assertThat(open.faults(MarkupCheck::check)).hasSize(1);
  }

  @Test
  void aValueThatDoesNotTouchTheTagIsNoneOfIt() {
    Book before = new Book("<td title= a>").markup(MarkupKind.TAG, "<td title=");
    before.use("a", new Usage.Attribute("title")).markup(MarkupKind.TAG, ">");
    assertThat(before.faults(MarkupCheck::check)).hasSize(1);
    Book after = new Book("<td title=a >").markup(MarkupKind.TAG, "<td title=");
    after.use("a", new Usage.Attribute("title")).markup(MarkupKind.TAG, ">");
    assertThat(after.faults(MarkupCheck::check)).hasSize(1);
  }

  @Test
  void aValueComesAfterAnEqualsSign() {
    for (String tag : new String[] {"<td", "<td ", "<td title", "<td title ", "<td title=x"}) {
      Book book = new Book(tag + "a>").markup(MarkupKind.TAG, tag);
      book.use("a", new Usage.Attribute("title")).markup(MarkupKind.TAG, ">");
      assertThat(book.faults(MarkupCheck::check)).as(tag).hasSize(1);
    }
  }

  @Test
  void aPageMayBeginAndEndWithinATag() {
    Book book = new Book("a>").use("a", new Usage.Attribute("title")).markup(MarkupKind.TAG, ">");
    assertThat(book.faults(MarkupCheck::check)).isEmpty();
    Book end = new Book("<td title=a").markup(MarkupKind.TAG, "<td title=");
    assertThat(end.use("a", new Usage.Attribute("title")).faults(MarkupCheck::check)).isEmpty();
  }

  @Test
  void aDeclarationIsOneOfTwo() {
    assertThat(is(MarkupKind.DECLARATION, "<!DOCTYPE html>")).isTrue();
    assertThat(is(MarkupKind.DECLARATION, "<?xml version=\"1.0\"?>")).isTrue();
    assertThat(is(MarkupKind.DECLARATION, "<!DOCTYPE html> word")).isFalse();
    assertThat(is(MarkupKind.DECLARATION, "<!DOCTYPE html>word>")).isFalse();
    assertThat(is(MarkupKind.DECLARATION, "<!ELEMENT a>")).isFalse();
    assertThat(is(MarkupKind.DECLARATION, "word>")).isFalse();
  }

  @Test
  void aBlankIsAReferenceToWhiteSpace() {
    assertThat(is(MarkupKind.BLANK, "&nbsp;")).isTrue();
    assertThat(is(MarkupKind.BLANK, "&nbsp")).isTrue();
    assertThat(is(MarkupKind.BLANK, "&amp;")).isFalse();
    assertThat(is(MarkupKind.BLANK, "x")).isFalse();
  }

  @Test
  void anEscapeIsABackslash() {
    assertThat(is(MarkupKind.ESCAPE, "\\")).isTrue();
    assertThat(is(MarkupKind.ESCAPE, "\\\\")).isFalse();
    assertThat(is(MarkupKind.ESCAPE, "x")).isFalse();
  }

  @Test
  void aNumberIsABulletInAnyPlace() {
    Book book = new Book("a long line 12. one").text(0, "a long line");
    assertThat(book.markup(MarkupKind.BULLET, "12.").faults(MarkupCheck::check)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "*",
        "+",
        "\u2022",
        "\uF0B7",
        "\u2610",
        "[ ]",
        "[-]",
        "( )",
        "1.",
        "0)",
        "9.",
        "123456789."
      })
  void bulletsAreSignsOrNumbers(String text) {
    assertThat(is(MarkupKind.BULLET, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--",
        "x",
        "1",
        "1,",
        "1.2",
        "1234567890.",
        ".",
        ")",
        "a.",
        "(a)",
        "[word]",
        "-1.",
        "/.",
        ":.",
        "1.."
      })
  void otherThingsAreNoBullets(String text) {
    assertThat(is(MarkupKind.BULLET, text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"**", "###", "|---|", "]]>", "~ `", "! !", "<![CDATA[", "/:@[`{"})
  void signsHaveNoWordCharacters(String text) {
    assertThat(is(MarkupKind.SIGNS, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*a*", "1", "0", "9", "A", "Z", "z", "\u00E9", "\u007F", "\u001B", "<![CDATA[x"})
  void wordCharactersAreNoSigns(String text) {
    assertThat(is(MarkupKind.SIGNS, text)).isFalse();
  }
}
