package competence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.Coding;
import competence.ledger.ExclusionRule;
import competence.ledger.Field;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.source.Span;
import org.junit.jupiter.api.Test;

class WordCountTest {
  @Test
  void wordsStandBetweenWhiteSpace() {
    WordTally words =
        new Book("one two  three,\u00A0four\n").text(0, "one two  three,\u00A0four").words();
    assertThat(words.kept()).isEqualTo(4);
    assertThat(words.all()).isEqualTo(4);
  }

  @Test
  void inlineTagsPartNoWordAndOtherTagsDo() {
    Book inline = new Book("W<b>ord</b>s").text(0, "W").markup(MarkupKind.TAG, "<b>");
    inline.text(0, "ord").markup(MarkupKind.TAG, "</b>").text(0, "s");
    assertThat(inline.words().kept()).isEqualTo(1);
    Book block = new Book("a</b><td>b").text(0, "a").markup(MarkupKind.TAG, "</b><td>");
    assertThat(block.text(0, "b").words().kept()).isEqualTo(2);
    Book upper = new Book("a<B>b").text(0, "a").markup(MarkupKind.TAG, "<B>").text(0, "b");
    assertThat(upper.words().kept()).isEqualTo(1);
    Book heading = new Book("a<h1>b").text(0, "a").markup(MarkupKind.TAG, "<h1>").text(0, "b");
    assertThat(heading.words().kept()).isEqualTo(2);
  }

  @Test
  void barsPartWordsAndStarsDoNot() {
    Book bar = new Book("a|b").text(0, "a").markup(MarkupKind.SIGNS, "|").text(0, "b");
    assertThat(bar.words().kept()).isEqualTo(2);
    Book stars = new Book("a**b").text(0, "a").markup(MarkupKind.SIGNS, "**").text(0, "b");
    assertThat(stars.words().kept()).isEqualTo(1);
  }

  @Test
  void codesAreWordsOfTheirOwn() {
    Book book = new Book("(a)one").keep(0, Field.CODE, "(a)", Coding.LITERAL).text(0, "one");
    assertThat(book.words().label()).isEqualTo(1);
    assertThat(book.words().line()).isEqualTo("1 word = 0 kept + 1 label; lost 0, invented 0");
    Book before = new Book("one(a)").text(0, "one").keep(0, Field.CODE, "(a)", Coding.LITERAL);
    assertThat(before.words().line()).startsWith("2 words = 1 kept + 1 label");
  }

  @Test
  void whatIsLeftOutIsCountedByItsReason() {
    Book book = new Book("one<!--x y-->two Page 3 z").text(0, "one");
    book.use("<!--x y-->", new Usage.Dropped("comment")).text(0, "two");
    book.rule(ExclusionRule.Kind.LINE, "Page *", "Page 3").use("z", new Usage.Attribute("title"));
    WordTally words = book.words();
    assertThat(words.kept()).isEqualTo(2);
    assertThat(words.dropped()).containsEntry("comment", 2).containsEntry("attribute title", 1);
    assertThat(words.rules()).containsExactly(java.util.Map.entry("line \"Page *\"", 2));
    assertThat(words.hits()).containsExactly(java.util.Map.entry("line \"Page *\"", 1));
    assertThat(words.all()).isEqualTo(7);
  }

  @Test
  void whatIsDroppedAndBlankIsNotWorthAWord() {
    Book book = new Book("a b").use(" ", new Usage.Dropped("space")).back().text(0, "a");
    assertThat(book.text(0, "b").words().dropped()).isEmpty();
  }

  @Test
  void referencesAreNotWordsIfTheyAreBlank() {
    Book book = new Book("a&nbsp;b c").use("a&nbsp;b", new Usage.Dropped("x")).text(0, "c");
    assertThat(book.words().dropped()).containsEntry("x", 2);
  }

  @Test
  void anEchoIsCountedWithoutItsTags() {
    Span original = new Span(0, 1);
    assertThat(echo("one <b>two</b> th<i>ree</i>", original)).isEqualTo(3);
    assertThat(echo("one<td>two", original)).isEqualTo(2);
    assertThat(echo("<td>one", original)).isEqualTo(1);
    assertThat(echo("<td><td>one", original)).isEqualTo(1);
    assertThat(echo("one < two", original)).isEqualTo(3);
    assertThat(echo("one<two", original)).isEqualTo(1);
    assertThat(echo("one<", original)).isEqualTo(1);
    assertThat(echo("<1>", original)).isEqualTo(1);
    assertThat(echo("< one <b", original)).isEqualTo(3);
    assertThat(echo("<b>one</b> <two", original)).isEqualTo(2);
  }

  @Test
  void aTagsNameIsLettersThenDigits() {
    for (String tag : new String[] {"<a>", "<z>", "<A>", "<Z>", "</a>", "<z9>"}) {
      assertThat(HtmlTagForm.isTag(tag + "x>", 0)).as(tag).isTrue();
    }
    for (String none : new String[] {"<1>", "<@>", "<[>", "<`>", "<{>", "<>", "</>", "x<a"}) {
      assertThat(HtmlTagForm.isTag(none, 0)).as(none).isFalse();
    }
    assertThat(HtmlTagForm.isInline("<b>", 0, "<b>".length())).isTrue();
    assertThat(HtmlTagForm.isInline("<b/><I>", 0, "<b/><I>".length())).isTrue();
    assertThat(HtmlTagForm.isInline("<b0>", 0, "<b0>".length())).isFalse();
    assertThat(HtmlTagForm.isInline("<b9>", 0, "<b9>".length())).isFalse();
    assertThat(HtmlTagForm.isInline("<b:x>", 0, "<b:x>".length())).isTrue();
    assertThat(HtmlTagForm.isInline("<b><p>", 0, "<b><p>".length())).isFalse();
  }

  private static int echo(String text, Span original) {
    return new Book(text).echo(text, original).words().echo();
  }

  @Test
  void whatIsNowhereIsLost() {
    WordTally words = new Book("a b c d").use("b", new Usage.Dropped("x")).text(0, "c").words();
    assertThat(words.lost()).isEqualTo(2);
    assertThat(words.line()).isEqualTo("4 words = 1 kept + 1 dropped + 2 lost; lost 2, invented 0");
  }

  @Test
  void breaksAndJointsAreNoWords() {
    Book book = new Book("one/two").text(0, "one").between(0, Coding.JOINT);
    book.markup(MarkupKind.SIGNS, "/").text(0, "two");
    assertThat(book.words().kept()).isEqualTo(1);
  }

  @Test
  void talliesAreAddedUp() {
    Book book = new Book("a b Page 3").text(0, "a").use("b", new Usage.Dropped("x"));
    WordTally one = book.rule(ExclusionRule.Kind.LINE, "Page *", "Page 3").words();
    WordTally two = one.plus(one).plus(WordTally.NONE);
    assertThat(two.kept()).isEqualTo(2);
    assertThat(two.dropped()).containsEntry("x", 2);
    assertThat(two.boilerplate()).isEqualTo(4);
    assertThat(two.leftOut()).isEqualTo(2);
    assertThat(two.hits()).containsEntry("line \"Page *\"", 2);
    assertThat(two.all()).isEqualTo(8);
    WordTally three = new WordTally(1, 2, 3, one.rules(), one.hits(), one.dropped(), 4, 5);
    assertThat(three.plus(three).line())
        .isEqualTo(
            "26 words = 2 kept + 4 label + 6 repeated + 4 boilerplate + 2 dropped + 8 lost; lost 8,"
                + " invented 10");
  }
}
