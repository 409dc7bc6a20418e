package competence.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The markup between the texts of HTML, by its kind. */
class HtmlMarkupTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<p>x => TAG{<p>}x",
        "</p>x => TAG{</p>}x",
        "<P><b></b><br/>x => TAG{<P><b></b><br/>}x",
        "<p> <b>x => TAG{<p>} <b>x",
        "<p><x => TAG{<p>}<x",
        "<h1>x => TAG{<h1>}x",
        "<z>x => TAG{<z>}x",
        "<Z>x => TAG{<Z>}x",
        "<Ab class='>'>x => TAG{<Ab class='>'>}x",
        "<p => tag without an end{<p}",
        "<p title='a> => tag without an end{<p title='a>}",
        "< p>x => < p>x",
        "<1>x => <1>x",
        "<[>x => <[>x",
        "<@>x => <@>x",
        "<`>x => <`>x",
        "<{>x => <{>x",
        "< => <",
        "x => x",
      })
  void tags(String html, String told) {
    assertThat(explain(html)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<p title='a b'>x => TAG{<p title='}title{a b}TAG{'>}x",
        "<p title=\"a'b\" class=c>x => TAG{<p title=\"}title{a'b}TAG{\" class=c>}x",
        "<p title=a>x => TAG{<p title=}title{a}TAG{>}x",
        "<p title=a/b lang=c>x => TAG{<p title=}title{a/b}TAG{ lang=c>}x",
        "<p title = a >x => TAG{<p title = }title{a}TAG{ >}x",
        "<p TITLE=a>x => TAG{<p TITLE=}title{a}TAG{>}x",
        "<p aria-description='a'>x => TAG{<p aria-description='}aria-description{a}TAG{'>}x",
        "<p description='a'>x => TAG{<p description='a'>}x",
        "<img alt=a title=b/>x => TAG{<img alt=}alt{a}TAG{ title=}title{b/}TAG{>}x",
        "<b title='a'><i alt='b'>x => TAG{<b title='}title{a}TAG{'><i alt='}alt{b}TAG{'>}x",
        "<p/title=a>x => TAG{<p/title=}title{a}TAG{>}x",
        "<p title=''>x => TAG{<p title=''>}x",
        "<p title=' '>x => TAG{<p title=' '>}x",
        "<p title>x => TAG{<p title>}x",
        "<p title alt=a>x => TAG{<p title alt=}alt{a}TAG{>}x",
        "<p =title=a>x => TAG{<p =title=a>}x",
        "<p class='title=a'>x => TAG{<p class='title=a'>}x",
        "<p title=>x => TAG{<p title=>}x",
        "<p 'title'=a>x => TAG{<p 'title'=a>}x",
      })
  void valuesThatPeopleReadStandForThemselves(String html, String told) {
    assertThat(explain(html)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<!-- a > b -->x => comment{<!-- a > b -->}x",
        "<!---->x => comment{<!---->}x",
        "<!-->x--> => comment{<!-->}x-->",
        "<!--->x--> => comment{<!--->}x-->",
        "<!-- a --!>x => comment{<!-- a --!>}x",
        "<!-- a -- > b => comment{<!-- a -- > b}",
        "<!-- a => comment{<!-- a}",
        "<!a>x => comment{<!a>}x",
        "<?a b>x => comment{<?a b>}x",
        "<!DOCTYPE html>x => DECLARATION{<!DOCTYPE html>}x",
        "<!doctype html => comment{<!doctype html}",
        "<?xml version='1.0'?>x => DECLARATION{<?xml version='1.0'?>}x",
        "<![CDATA[ => SIGNS{<![CDATA[}",
        "<![CDATA[a]]>x => comment{<![CDATA[a]]>}x",
        "<![IF a]>x => comment{<![IF a]>}x",
        "]]>x => SIGNS{]]>}x",
        "]]x => ]]x",
        "</>x => SIGNS{</>}x",
        "</ a>x => comment{</ a>}x",
        "</1 => comment{</1}",
      })
  void commentsAndDeclarations(String html, String told) {
    assertThat(explain(html)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "&nbsp;x => BLANK{&nbsp;}x",
        "&nbsp x => BLANK{&nbsp} x",
        "&nbsp<b> => BLANK{&nbsp}<b>",
        "&nbsp&nbsp; => BLANK{&nbsp}&nbsp;",
        "&nbsp => BLANK{&nbsp}",
        "&#32;; => BLANK{&#32;};",
        "&#xA0;x => BLANK{&#xA0;}x",
        "&amp;x => &amp;x",
        "&x; => &x;",
        "& x => & x",
        "& => &",
      })
  void referencesToWhiteSpace(String html, String told) {
    assertThat(explain(html)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&nbsp;", "<!-->", "<!--->", "</>", "]]>", "<p>", "<!-- -->", "<!a>"})
  void nothingIsEnteredBeyondTheEnd(String html) {
    for (int end = 1; end < html.length(); end++) {
      Ledger ledger = new Ledger();

      int stop = new HtmlMarkup(ledger).explain(html, 0, end, ledger);

      assertThat(stop).isLessThanOrEqualTo(end);
      assertThat(ledger.size() == 0 ? 0 : ledger.end(ledger.size() - 1)).isEqualTo(stop);
    }
  }

  @Test
  void aValueThatIsATextAlreadyIsNoMarkup() {
    String html = "<meta name=a content='b'>";
    Ledger ledger = new Ledger();
    int start = html.indexOf("b'");
    ledger.add(
        new Span(start, start + 1),
        new Usage.Kept(Usage.Kept.FRAMEWORK, Field.AUTHOR, Coding.ATTRIBUTE));

    new HtmlMarkup(ledger).explain(html, 0, html.length(), ledger);

    assertThat(tell(html, ledger, 1)).isEqualTo("TAG{<meta name=a content='}TAG{'>}");
  }

  @Test
  void aTagEndsBehindItsBracket() {
    assertThat(HtmlToken.endOfTag("a<b c='>'>d", 1, 11)).isEqualTo(10);
    assertThat(HtmlToken.endOfTag("a<b c='>'>d", 1, 9)).isEqualTo(1);
    assertThat(HtmlToken.endOfTag("a< b>d", 1, 6)).isEqualTo(1);
    assertThat(HtmlToken.beginsTag("</", 0)).isFalse();
    assertThat(HtmlToken.beginsTag("</a", 0)).isTrue();
  }

  /** What the beginning is explained as, and the rest. */
  private static String explain(String html) {
    Ledger ledger = new Ledger();
    int stop = new HtmlMarkup(ledger).explain(html, 0, html.length(), ledger);
    return tell(html, ledger, 0) + html.substring(stop);
  }

  private static String tell(String html, Ledger ledger, int from) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < ledger.size(); i++) {
      String words = html.substring(ledger.start(i), ledger.end(i));
      out.append(kind(ledger.use(i))).append('{').append(words).append('}');
    }
    return out.toString();
  }

  private static String kind(Usage use) {
    if (use instanceof Usage.Markup markup) {
      return markup.kind().name();
    }
    return use instanceof Usage.Attribute attribute
        ? attribute.name()
        : ((Usage.Dropped) use).reason();
  }
}
