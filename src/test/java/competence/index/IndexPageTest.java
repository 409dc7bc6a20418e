package competence.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import competence.HostileTexts;
import competence.RandomFrameworks;
import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Walk;
import competence.present.FrameworkView;
import competence.present.PageWords;
import competence.present.Presentation;
import competence.text.Sha256;
import competence.text.WellFormed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class IndexPageTest {
  private static IndexEntry listed(Framework framework) {
    FrameworkView shown = FrameworkView.of(framework, Presentation.usual());
    String folder = framework.id() + "/";
    return new IndexEntry(
        shown,
        folder + "checklist.html",
        List.of(
            new IndexEntry.Link("md", folder + "handout.md"),
            new IndexEntry.Link("svg", folder + "m.svg"),
            new IndexEntry.Link("docx", folder + "h.docx")));
  }

  private static String html(Framework... frameworks) {
    return IndexPage.of(
        List.of(frameworks).stream().map(IndexPageTest::listed).toList(), PageWords.english());
  }

  private static Document page(Framework... frameworks) {
    return Jsoup.parse(html(frameworks));
  }

  private static Item item(ItemKind kind, String id, String text, Item... below) {
    return new Item(kind, id, text, ItemDetails.NONE, List.of(below), null);
  }

  private static Framework hut() {
    Item spring = item(ItemKind.STATEMENT, "s2", "testing the *spring*");
    Item stem = item(ItemKind.STATEMENT, "s1", "Keeps the water clean:", spring);
    Facts facts =
        new Facts("2", "For wardens.", null, List.of(), null, null, "2026-11-22", List.of());
    Item house = item(ItemKind.HEADING, "h1", "House", stem);
    return new Framework("hut", "Work in a *hut*", "en-GB", null, facts, List.of(house));
  }

  private static Framework arabic() {
    List<Item> items = List.of(item(ItemKind.STATEMENT, "s1", "\u0645\u0639\u0631\u0641\u0629"));
    return new Framework("arabic", "\u0643\u0648\u062E", "ar", null, Facts.NONE, items);
  }

  private static JsonNode data(Document page) {
    Element script = Objects.requireNonNull(page.getElementById("_data"));
    try {
      return new ObjectMapper().readTree(script.data());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void hasACardForEachFramework() {
    Document page = page(hut(), arabic());
    Element card = Objects.requireNonNull(page.selectFirst(".card"));

    assertThat(page.select(".head .facts").text()).isEqualTo("2 frameworks \u00B7 2 competences");
    assertThat(card.select("h2").text()).isEqualTo("Work in a hut");
    assertThat(card.select("h2 a").attr("href")).isEqualTo("hut/checklist.html");
    assertThat(card.select(".about").text()).isEqualTo("For wardens.");
    assertThat(card.select(".facts > span").eachText())
        .containsExactly(
            "1 competence", "1 section", "Version 2", "Last changed 2026-11-22", "Language en-GB");
    assertThat(card.select(".links a").eachText())
        .containsExactly("Checklist", "Handout", "Map", "DOCX");
    assertThat(card.select(".links a").eachAttr("href"))
        .containsExactly("hut/checklist.html", "hut/handout.md", "hut/m.svg", "hut/h.docx");
  }

  @Test
  void cardsAreInTheLanguageOfTheirFramework() {
    Element card = page(hut(), arabic()).select(".card").get(1);

    assertThat(card.attr("lang")).isEqualTo("ar");
    assertThat(card.attr("dir")).isEqualTo("rtl");
    assertThat(card.select(".facts bdi[lang=en]")).isNotEmpty();
  }

  @Test
  void namesLanguagesOnlyWhereTheyDiffer() {
    assertThat(page(hut(), hut()).select(".facts").text()).doesNotContain("Language");
  }

  @Test
  void thePageIsInTheLanguageOfItsWords() {
    PageWords english = PageWords.english();
    PageWords words =
        new PageWords(
            "he",
            english.with(Map.of("index.title", "\u05D0<b>")).texts(),
            List.of(),
            List.of(),
            List.of());
    Document page = Jsoup.parse(IndexPage.of(List.of(listed(hut())), words));
    Element root = Objects.requireNonNull(page.selectFirst("html"));

    assertThat(root.attr("lang")).isEqualTo("he");
    assertThat(root.attr("dir")).isEqualTo("rtl");
    assertThat(page.title()).isEqualTo("\u05D0<b>");
  }

  @Test
  void tellsTheSearchAllItemsInTreeOrder() {
    JsonNode framework = data(page(hut(), arabic())).get("frameworks").get(0);

    assertThat(framework.get("checklist").asText()).isEqualTo("hut/checklist.html");
    assertThat(framework.get("items").toString())
        .isEqualTo(
            "[[-1,\"heading\",\"House\"],[0,\"stem\",\"Keeps the water clean:\"],"
                + "[1,\"leaf\",\"testing the spring\",\"s2\",\"1.1\"]]");
  }

  @Test
  void hasOneMapOfAll() {
    Document page = page(hut(), arabic());

    assertThat(page.select("svg")).hasSize(1);
    assertThat(page.select("svg [role=list]").eachAttr("aria-label"))
        .containsExactly("Work in a hut \u2013 1 House", "\u0643\u0648\u062E");
    assertThat(page.select("svg [role=listitem] a").eachAttr("href"))
        .containsExactly("hut/checklist.html#s1", "arabic/checklist.html#s1");
    assertThat(page.select("svg style")).isEmpty();
  }

  @Test
  void itsPolicyAllowsItsOwnStyleAndScriptAndNothingElse() {
    Document page = page(hut());
    String policy = page.select("meta[http-equiv]").attr("content");

    assertThat(page.select("style")).hasSize(1);
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src '"
                + Sha256.hashSource(page.select("style").get(0).data())
                + "'; script-src '"
                + Sha256.hashSource(page.select("script:not([type])").get(0).data())
                + "'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void hostileTextsStayTexts() {
    List<String> harmless = shape(page(everywhere("harmless")));
    List<String> texts = new ArrayList<>(HostileTexts.ALL);
    texts.add("</script><script>alert(1)</script>");
    texts.add("<!-- <script> {{cards}} \u2028");
    for (String text : texts) {
      Document page = page(everywhere(text));

      assertThat(shape(page)).as(text).isEqualTo(harmless);
      JsonNode item = data(page).get("frameworks").get(0).get("items").get(0);
      assertThat(item.get(2).asText())
          .isEqualTo(WellFormed.mend(Inline.plain(Inline.escape(text))));
    }
  }

  private static Framework everywhere(String text) {
    Facts facts = new Facts(text, text, text, List.of(), text, null, text, List.of());
    String title = Inline.escape("x " + text);
    Item leaf = item(ItemKind.STATEMENT, "s1", Inline.escape(text));
    return new Framework("f", title, "en", null, facts, List.of(leaf));
  }

  /** The names and attribute names of all elements, but for lines of letters on the map. */
  private static List<String> shape(Document page) {
    return page.getAllElements().stream()
        .filter(element -> element.closest("svg") == null)
        .map(e -> e.normalName() + e.attributes().asList().stream().map(a -> a.getKey()).toList())
        .filter(name -> !name.matches("(em|strong|code)\\[]"))
        .toList();
  }

  @Test
  void everyFrameworkMakesAPageWithoutStrayIds() {
    for (int seed = 0; seed < 40; seed++) {
      Framework first = RandomFrameworks.of(seed).withId("first");
      Framework second = RandomFrameworks.of(seed + 1000L).withId("second");
      Document page = page(first, second);

      assertThat(html(first, second)).isEqualTo(html(first, second));
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      assertThat(page.select("[style]")).isEmpty();
      assertThat(page.select("a[href]").eachAttr("href"))
          .allMatch(
              link -> link.equals("#_list") || link.matches("(first|second)/[a-z.]+(#[a-z0-9]+)?"));
    }
  }

  @Test
  void everyItemOfEveryFrameworkCanBeFound() {
    for (long seed = 0; seed < 60; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      JsonNode found = data(page(framework, hut())).get("frameworks").get(0);
      List<String> expected = new ArrayList<>();
      Walk.over(
          framework.items(),
          (item, depth) ->
              expected.add(
                  depth + " " + Inline.plain(item.text()) + (item.isLeaf() ? item.id() : "")));
      assertThat(found.get("title").asText()).isEqualTo(Inline.plain(framework.title()));
      assertThat(found(found.get("items"))).as("seed %d", seed).isEqualTo(expected);
    }
  }

  private static List<String> found(JsonNode items) {
    List<String> lines = new ArrayList<>();
    List<Integer> depths = new ArrayList<>();
    for (JsonNode item : items) {
      int above = item.get(0).asInt();
      depths.add(above < 0 ? 1 : depths.get(above) + 1);
      String id = item.has(3) ? item.get(3).asText() : "";
      lines.add(depths.get(depths.size() - 1) + " " + item.get(2).asText() + id);
    }
    return lines;
  }
}
