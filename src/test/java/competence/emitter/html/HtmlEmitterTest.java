package competence.emitter.html;

import static competence.emitter.html.Samples.framework;
import static competence.emitter.html.Samples.heading;
import static competence.emitter.html.Samples.html;
import static competence.emitter.html.Samples.page;
import static competence.emitter.html.Samples.rich;
import static competence.emitter.html.Samples.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import competence.diagnostic.Diagnostics;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Retired;
import competence.present.Presentation;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlEmitterTest {

  @Test
  void isOneFileThatLoadsNothingAndRunsNothingElse() throws NoSuchAlgorithmException {
    Document page = page(rich());
    String css = css(page);
    Elements scripts = page.select("script:not([type])");

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src '"
                + hash(css)
                + "'; script-src '"
                + hash(Objects.requireNonNull(scripts.first()).data())
                + "'; base-uri 'none'; form-action 'none'");
    assertThat(page.select("style")).hasSize(1);
    assertThat(scripts).hasSize(1);
    assertThat(page.select("link, img, iframe, form, [style], [src]")).isEmpty();
    assertThat(css).doesNotContain("url(", "@import");
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }

  @Test
  void saysEarlyWhoWroteIt() {
    String start = html(rich()).substring(0, 1024);

    assertThat(start).contains("content=\"competence\"", "competence/1");
  }

  @Test
  void idsAreUniqueAndEveryReferenceResolves() {
    Document page = page(rich());
    List<String> ids = page.select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates();
    for (String attribute : List.of("for", "aria-labelledby", "aria-describedby")) {
      for (String value : page.select("[" + attribute + "]").eachAttr(attribute)) {
        assertThat(ids).contains(value.split(" ", -1));
      }
    }
    for (String link : page.select("a[href^=#]").eachAttr("href")) {
      assertThat(ids).contains(link.substring(1));
    }
  }

  @Test
  void theContentsCloseEveryListThatTheyOpen() {
    String html =
        html(framework(heading("h1", "One"), heading("h2", "Two", heading("h3", "Three"))));
    String contents = html.substring(html.indexOf("<nav"), html.indexOf("</nav>"));

    assertThat(contents.split("<ol", -1)).hasSameSizeAs(contents.split("</ol>", -1)).hasSize(3);
    assertThat(contents.split("<li>", -1)).hasSameSizeAs(contents.split("</li>", -1)).hasSize(5);
  }

  @Test
  void theLastHeadingThatHtmlHasNeedsNoAttribute() {
    Item deep = heading("h5", "Five", heading("h6", "Six"));
    Document page =
        page(framework(heading("h2", "2", heading("h3", "3", heading("h4", "4", deep)))));

    assertThat(page.select("h6:not([aria-level])")).hasSize(1);
  }

  @Test
  void aTitleThatFitsTheFootOfThePageIsNotCut() {
    Framework fits = new Framework("t", "t".repeat(90), "en", null, Facts.NONE, List.of());
    Framework tooLong = new Framework("t", "t".repeat(91), "en", null, Facts.NONE, List.of());

    assertThat(css(page(fits))).contains("\"" + "t".repeat(90) + "\"");
    assertThat(css(page(tooLong))).doesNotContain("t".repeat(91));
  }

  @Test
  void itemsAreReachableUnderTheirIds() {
    Document page = page(rich());

    for (String id : List.of("first", "watering", "water", "gauge", "h7", "prune")) {
      assertThat(page.getElementById(id)).as(id).isNotNull();
    }
  }

  @Test
  void everyLeafHasABoxNamedByItsVisibleText() {
    Document page = page(rich());

    assertThat(page.select(".leaf > .row > input[type=checkbox]")).hasSize(5);
    assertThat(label(page, "gauge")).isEqualTo("2.1 A2.1 reading the gauge");
    assertThat(label(page, "first")).isEqualTo("1 Before any heading");
  }

  @Test
  void stemsAndHeadingsHaveBoxesThatTheirCountsDescribe() {
    Document page = page(rich());

    assertThat(label(page, "water")).isEqualTo("A2 An ability to water, through:");
    assertThat(box(page, "soil").attr("aria-describedby"))
        .isEqualTo("water_text water_more soil_count");
    assertThat(box(page, "watering").attr("aria-labelledby")).isEqualTo("watering_text");
    assertThat(box(page, "watering").attr("aria-describedby")).isEqualTo("watering_count");
  }

  @Test
  void aHeadingWithNothingBelowHasNoBox() {
    assertThat(page(framework(heading("h", "Alone"))).select("input[type=checkbox]")).isEmpty();
  }

  @Test
  void leavesCarryTheHashOfTheirFullText() throws NoSuchAlgorithmException {
    String text = "An ability to water, through: testing the soil: reading the gauge";
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

    assertThat(page(rich()).select("#gauge").attr("data-hash"))
        .isEqualTo(HexFormat.of().formatHex(hash).substring(0, 12));
  }

  @Test
  void boxesAreDescribedByTheirStemsFromTheOutermost() {
    Document page = page(rich());

    assertThat(Objects.requireNonNull(page.getElementById("gauge_box")).attr("aria-describedby"))
        .isEqualTo("water_text water_more soil_text gauge_more");
    assertThat(Objects.requireNonNull(page.getElementById("prune_box")).hasAttr("aria-describedby"))
        .isFalse();
  }

  @Test
  void headingsNeverSkipALevel() {
    Document page = page(rich());
    int last = 0;

    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      String level = heading.attr("aria-level");
      int now = level.isEmpty() ? heading.normalName().charAt(1) - '0' : Integer.parseInt(level);
      assertThat(now).as(heading.text()).isBetween(1, last + 1);
      last = now;
    }
    assertThat(Objects.requireNonNull(page.getElementById("h7_text")).attr("aria-level"))
        .isEqualTo("8");
  }

  @Test
  void eachHeadedSectionGroupsItsOwnStatements() {
    Document page = page(rich());

    assertThat(page.select("main > [role=group]:has(.tree)").eachAttr("aria-labelledby"))
        .containsExactly("_title");
    assertThat(page.select("section#watering > [role=group]").eachAttr("aria-labelledby"))
        .containsExactly("watering_text", "watering_text");
    assertThat(page.select("[role=group] [role=group]")).isEmpty();
    assertThat(page.select("section#watering section#h7 #seal")).hasSize(1);
  }

  @Test
  void aHeadingBelowAStemIsAnEntryOfItsList() {
    Document page =
        page(framework(statement("s", "Through:", heading("h", "Part", statement("a", "One")))));

    assertThat(page.select("li#s > ul > li > section#h #a")).hasSize(1);
    assertThat(page.select("h2#h_text")).hasSize(1);
  }

  @Test
  void listsTheHeadingsOfLongPages() {
    assertThat(page(rich()).select("nav a").eachText())
        .containsExactly("2 Watering", "2.2 Level 2", "3 Pruning", "Summary and sign-off");
    assertThat(page(framework(heading("a", "One"), heading("b", "Two"))).select("nav")).isEmpty();
  }

  @Test
  void showsFactsLevelsCodesAndNotes() {
    Document page = page(rich());

    assertThat(page.select(".facts").text())
        .isEqualTo("5 competences Version 2nd Last changed 2026-03-01");
    assertThat(page.select(".about").text()).isEqualTo("What gardeners do.");
    assertThat(page.select(".levels li").eachText()).containsExactly("Beginner", "Expert");
    assertThat(page.select("#gauge_more").text())
        .isEqualTo("Level Expert Type skill Note Ask first.");
    assertThat(page.select("footer").text())
        .contains("(c) Garden Press", "A. One, B. Two", "The Garden Press", "garden.html", "2nd");
    assertThat(page.select("footer a").attr("href")).isEqualTo("https://example.org/licence");
  }

  @Test
  void keepsEmphasis() {
    assertThat(page(rich()).select("h1 em").text()).isEqualTo("all");
    assertThat(page(rich()).select("#gauge label em").text()).isEqualTo("gauge");
    assertThat(page(rich()).title()).isEqualTo("Gardening for all – Competence checklist");
  }

  @ParameterizedTest
  @CsvSource({
    "en, ltr",
    "he, rtl",
    "ar-EG, rtl",
    "FA, rtl",
    "ur, rtl",
    "de-AT, ltr",
    "az-Arab, rtl",
    "ks-Deva-IN, ltr",
    "en-x-arab, ltr",
    "'', ltr"
  })
  void knowsWhichWayALanguageIsWritten(String language, String direction) {
    Framework framework = new Framework("f", "T", language, null, Facts.NONE, List.of());
    Element root = Objects.requireNonNull(page(framework).selectFirst("html"));

    assertThat(root.attr("lang")).isEqualTo(language);
    assertThat(root.attr("dir")).isEqualTo(direction);
  }

  @Test
  void itsOwnWordsSayTheirLanguageWhereItIsAnother() {
    Framework hebrew = new Framework("f", "T", "he", null, Facts.NONE, List.of());

    assertThat(page(hebrew).select(".kind bdi[lang=en]")).hasSize(1);
    assertThat(page(hebrew).select(".tools[lang=en][dir=ltr]")).hasSize(2);
    assertThat(page(hebrew).select("#_data").html()).contains("\"foreign\":\"en\"");
    assertThat(page(framework()).select("[lang=en]")).hasSize(1);
    assertThat(page(framework()).select("#_data").html()).doesNotContain("foreign");
  }

  @Test
  void writesTheSameBytesTwice() {
    assertThat(html(rich())).isEqualTo(html(rich())).doesNotContain("\r", "{{");
  }

  @Test
  void theScriptKnowsRemovedItems() {
    Retired gone =
        new Retired(ItemKind.STATEMENT, "old", "to *prune* </script>", List.of("first", "prune"));
    Document page = page(rich().withRetired(List.of(gone)));
    String data = Objects.requireNonNull(page.getElementById("_data")).data();

    assertThat(data)
        .endsWith(
            ",\"retired\":{\"old\":{\"text\":\"to prune"
                + " \\u003C/script>\",\"by\":[\"first\",\"prune\"]}}}");
    assertThat(page.getElementById("old")).isNull();
    assertThat(html(rich())).doesNotContain("\"retired\"");
  }

  @Test
  void passesOnFailuresOfItsOutput() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> new HtmlEmitter().emit(rich(), Presentation.usual(), full, new Diagnostics()))
        .withMessage("disk full");
  }

  private static String css(Document page) {
    return Objects.requireNonNull(page.selectFirst("style")).data();
  }

  private static Element box(Document page, String id) {
    return Objects.requireNonNull(page.getElementById(id + "_box"));
  }

  private static String hash(String content) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static String label(Document page, String id) {
    return Objects.requireNonNull(page.selectFirst("label[for=" + id + "_box]")).text();
  }
}
