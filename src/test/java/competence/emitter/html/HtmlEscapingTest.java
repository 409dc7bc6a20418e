package competence.emitter.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.HostileTexts;
import competence.Thorough;
import competence.inline.Inline;
import competence.inline.Run;
import competence.markup.Markup;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Level;
import competence.model.Origin;
import competence.text.WebAddress;
import competence.text.WellFormed;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a framework can become markup, wherever it stands. */
class HtmlEscapingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</title></style></script><img src=x onerror=alert(1)>",
        "\"><svg/onload=alert(1)>",
        "' onfocus='alert(1)' x='",
        "--><!-- ]]> <![CDATA[",
        "&lt;b&gt; &amp;amp; &#60;",
        "a & b < c > d \" e ' f",
        "{{style}} {{title}} }}",
        "</style><style>*{display:none}</style>",
        "\\22 ; } body { display: none } \\",
        "*/ \" ; } * { color: red } /*",
        "`x` \u202Edlrow\u202C \u05D0\u05D1 \uD83D\uDE00",
        "javascript:alert(1)",
        "<bdi></bdi></p></li></ul></main>",
      })
  void hostileTextsStayTexts(String text) {
    Document page = Samples.page(everywhere(text));
    Document harmless = Samples.page(everywhere("harmless"));

    assertThat(shape(page)).isEqualTo(shape(harmless));
    assertThat(wholeText(page.select("#leaf label > bdi:last-child"))).isEqualTo(text);
    assertThat(page.select("#leaf .code").text()).isEqualTo(text);
    assertThat(page.select("#leaf .tag > bdi").eachText()).containsOnly(text);
    assertThat(page.select("#leaf .note > bdi").text()).isEqualTo(text);
    assertThat(page.select("#stem > .row > label > bdi:last-child").text()).isEqualTo(text);
    assertThat(page.select("#part_text > bdi:last-child").text()).isEqualTo(text);
    assertThat(page.select("h1").text()).isEqualTo(text);
    assertThat(page.title()).isEqualTo(text + " – Competence checklist");
    assertThat(page.select(".about").text()).isEqualTo(text);
    assertThat(page.select(".levels li").text()).isEqualTo(text);
    assertThat(page.select("footer dd > bdi").eachText()).contains(text);
    assertThat(Objects.requireNonNull(page.selectFirst("html")).attr("lang")).isEqualTo(text);
  }

  @Test
  void everyTextComesBackFromThePage() {
    Document harmless = Samples.page(everywhere("harmless"));
    for (String text : Thorough.of(HostileTexts.ALL)) {
      Document page = Samples.page(everywhere(text));
      String inline = Inline.plain(Inline.escape(text));

      if (!inline.isEmpty() && WebAddress.safe(text).isEmpty()) {
        assertThat(shape(page)).as(text).isEqualTo(shape(harmless));
      }
      assertThat(wholeText(page.select("#leaf label > bdi:last-child"))).isEqualTo(inline);
      assertThat(wholeText(page.select("#leaf .note > bdi"))).isEqualTo(WellFormed.mend(text));
    }
  }

  @Test
  void hostileIdsStayIds() {
    String id = "\"><b x='";
    Document page = Samples.page(Samples.framework(Samples.statement(id, "words")));

    assertThat(page.select("li.leaf").attr("id")).isEqualTo(id);
    assertThat(page.select(".row label").attr("for")).isEqualTo(id + "_box");
    assertThat(page.select("b[x]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScript:alert(1)",
        "java\tscript:alert(1)",
        "\u0001javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "//example.org/",
        "http:x",
        "page.html",
      })
  void onlySafeAddressesBecomeLinks(String address) {
    Run link = new Run("words", false, false, false, address);
    Facts facts = new Facts(null, null, null, List.of(), null, address, null, List.of());
    Framework framework =
        Samples.framework(Samples.statement("s", Inline.write(List.of(link)))).withFacts(facts);

    assertThat(Samples.page(framework).select("main a[href*=:], footer a")).isEmpty();
    assertThat(Samples.page(framework).select("#s label").text()).contains("words");
  }

  @Test
  void safeAddressesAreEscaped() {
    Run link = new Run("words", false, true, false, "https://example.org/?a=1&copy='\"");
    Framework framework = Samples.framework(Samples.statement("s", Inline.write(List.of(link))));
    Element found = Objects.requireNonNull(Samples.page(framework).selectFirst("#s bdi a"));

    assertThat(found.attr("href")).startsWith("https://example.org/?a=1&copy='");
    assertThat(found.select("strong").text()).isEqualTo("words");
  }

  @Test
  void whatNoEncodingCarriesIsReplaced() {
    assertThat(Markup.escape("a\0b\uD800c\uDC00")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
  }

  private static String wholeText(Elements elements) {
    return Objects.requireNonNull(elements.first()).wholeText();
  }

  /** The names and attribute names of all elements, in order. */
  private static List<String> shape(Document page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.normalName()
                    + element.attributes().asList().stream()
                        .map(attribute -> attribute.getKey())
                        .toList())
        .toList();
  }

  private static Framework everywhere(String text) {
    String inline = Inline.escape(text);
    Item leaf =
        new Item(
            ItemKind.STATEMENT,
            "leaf",
            inline,
            ItemDetails.NONE.withCode(text).withLevel(text).withType(text).withNote(text),
            List.of(),
            null);
    Item stem =
        new Item(
            ItemKind.STATEMENT,
            "stem",
            inline,
            ItemDetails.NONE.withCode(text).withLevel(text).withType(text).withNote(text),
            List.of(leaf),
            null);
    Item part =
        new Item(
            ItemKind.HEADING,
            "part",
            inline,
            ItemDetails.NONE.withCode(text).withLevel(text).withType(text).withNote(text),
            List.of(stem),
            null);
    Facts facts =
        new Facts(text, text, text, List.of(text), text, text, text, List.of(new Level("l", text)));
    return new Framework(
        text,
        inline,
        text,
        new Origin(text, text, null),
        facts,
        List.of(part, Samples.heading("h2", inline), Samples.heading("h3", inline)));
  }
}
