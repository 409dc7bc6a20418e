package competence.changes;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Edition;
import competence.HostileTexts;
import competence.diff.Change;
import competence.diff.ChangeKind;
import competence.diff.Diff;
import competence.diff.Difference;
import competence.diff.ItemPlace;
import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Retired;
import competence.model.TreeBuilder;
import competence.model.Walk;
import competence.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesPageTest {
  private static final Difference ALL = golden("all-that-can-happen");
  private static final Document PAGE = page(ALL);

  private static Difference golden(String name) {
    try {
      return ChangesGoldenTest.difference(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document page(Difference difference) {
    return Jsoup.parse(Written.by(new ChangesPage(), difference));
  }

  /** Two editions of a framework of so many items, with a tenth of them edited. */
  private static Difference random(long seed, int items) {
    Edition edition = new Edition(seed, items);
    Framework before = edition.framework(true);
    edition.edit(items / 5);
    Framework now = withIds(edition.framework(true));
    return Diff.between(before, now);
  }

  private static Framework withIds(Framework framework) {
    TreeBuilder tree = new TreeBuilder();
    int[] count = {0};
    Walk.over(
        framework.items(),
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            String id = item.id().isEmpty() ? "n" + count[0]++ : item.id();
            tree.open(item.with(id, List.of()));
          }

          @Override
          public void leave(Item item, int depth) {
            tree.close();
          }
        });
    return framework.withItems(tree.finish());
  }

  private static List<String> texts(Element page, String selector) {
    return page.select(selector).stream().map(Element::text).toList();
  }

  private static Element row(String text) {
    return PAGE.select(".changes tr[id]").stream()
        .filter(row -> row.text().contains(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhichEditionsTheseAre() {
    assertThat(texts(PAGE, ".editions tbody tr"))
        .containsExactly(
            "title Keeping a mountain hut Keeping a hut in the mountains",
            "version 1 2",
            "modified 2024-05-01 2026-11-01",
            "items 18 15");
  }

  @Test
  void countsTheChanges() {
    assertThat(texts(PAGE, ".counts tbody tr td.n + th"))
        .startsWith("added", "removed", "split", "merged", "moved")
        .endsWith("unchanged");
    assertThat(texts(PAGE, ".counts td.n")).startsWith("4", "3", "2", "2", "2").endsWith("4");
  }

  @Test
  void sortsBySectionAndKeepsRemovedSectionsInTheirPlace() {
    assertThat(texts(PAGE, "section > h2"))
        .containsExactly(
            "Summary",
            "The framework as a whole",
            "In no section",
            "2 Kitchen & stores",
            "Old ways (old edition)",
            "3 Guests");
    assertThat(texts(PAGE, "nav li"))
        .containsExactly(
            "In no section 1 change",
            "2 Kitchen & stores 6 changes",
            "Old ways (old edition) 2 changes",
            "3 Guests 4 changes");
  }

  @Test
  void marksWordsOfBothEditions() {
    Element row = row("s-bread");
    assertThat(texts(row, ".old .said")).containsExactly("An ability to bake bread every morning");
    assertThat(texts(row, ".old .said del")).containsExactly("every");
    assertThat(texts(row, ".new .said")).containsExactly("An ability to bake bread each morning");
    assertThat(texts(row, ".new .said ins")).containsExactly("each");
    assertThat(texts(row, ".old dl div"))
        .containsExactly(
            "code K1",
            "level Helper",
            "property Season summer",
            "property Oven none",
            "property Fuel wood",
            "note Before breakfast: - rolls");
    assertThat(texts(row, ".new dl div"))
        .containsExactly(
            "code K1a",
            "level Helper, Hut warden",
            "property Season winter",
            "property Oven the *small* one",
            "property Fuel none",
            "note none");
  }

  @Test
  void showsAnItemThatWasSplitBesideThoseThatTookItsPlace() {
    Element row = row("s-soup1");
    assertThat(row.expectFirst("th").text()).isEqualTo("was 2.2 split");
    assertThat(texts(row, ".old .said")).hasSize(1);
    assertThat(texts(row, ".new .said"))
        .containsExactly(
            "2.2 An ability to cook soup s-soup1",
            "2.3 An ability to keep soup warm until the last guest has come s-soup2");
    assertThat(texts(row, ".new dl div"))
        .contains("property Pot large", "note From one that was two. - warm");
  }

  @Test
  void showsItemsThatWereMergedBesideTheOneThatTookTheirPlace() {
    Element row = row("s-air");
    assertThat(row.expectFirst("th").text()).isEqualTo("3.2 merged");
    assertThat(texts(row, ".old .said")).hasSize(2);
    assertThat(texts(row, ".new .said")).hasSize(1);
  }

  @Test
  void tellsFromWhereToWhereAnItemMoved() {
    Element row = row("s-beds");
    assertThat(row.expectFirst("th").text()).isEqualTo("3.1, was 4.2 moved s-beds");
    assertThat(texts(row, ".old dl div"))
        .containsExactly("place Guests, after \u201CAn ability to greet guests by name\u201D");
    assertThat(texts(row, ".new dl div"))
        .containsExactly(
            "place Guests \u203A An ability to greet guests by name, first in the list");
  }

  @Test
  void namesTheReplacementsOfAnItemThatHaveNoRow() {
    assertThat(texts(row("s-mules"), ".new li"))
        .containsExactly("An ability to greet guests by name", "s-nowhere");
    assertThat(texts(row("s-things"), ".new")).containsExactly("removed, not replaced");
  }

  @Test
  void showsEmphasisThatIsAllThatChanged() {
    assertThat(texts(row("s-stories"), ".old dl div"))
        .contains("as written An ability to tell *true* stories");
  }

  @Test
  void saysIfThereAreNoDifferences() {
    Document page = page(golden("nothing-is-different"));
    assertThat(texts(page, ".verdict")).containsExactly("There are no differences.");
    assertThat(texts(page, ".changes, nav, .sign, .counts")).isEmpty();
  }

  @Test
  void saysInWhichLanguageTextsAre() {
    Document page = page(golden("from-right-to-left"));
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    for (Element text : page.select("h1, .said")) {
      assertThat(text.attr("lang")).isEqualTo("ar");
      assertThat(text.attr("dir")).isEqualTo("rtl");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void showsEveryTextOfEveryChange(long seed) {
    Difference difference = random(seed, 120);
    assertThat(difference.changes()).hasSizeGreaterThan(10);
    Document page = page(difference);
    for (Change change : difference.changes()) {
      String id = change.place().item().id();
      List<Element> rows =
          page.select(".changes tr[id]").stream()
              .filter(row -> texts(row, "th code, .said code").contains(id))
              .toList();
      assertThat(rows).as(id).hasSize(1);
      shows(rows.get(0), ".old .said", change.before());
      shows(rows.get(0), ".new .said", change.now());
    }
    hasNoIdTwiceAndNoLinkIntoNothing(page);
  }

  private static void shows(Element row, String selector, @Nullable ItemPlace place) {
    if (place != null) {
      List<String> said = new ArrayList<>();
      row.select(selector).forEach(text -> said.add(text.text()));
      String text = Inline.plain(place.item().text());
      assertThat(said).as(row.text()).anyMatch(shown -> shown.contains(text));
    }
  }

  private static void hasNoIdTwiceAndNoLinkIntoNothing(Document page) {
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (String address : page.select("a[href]").eachAttr("href")) {
      assertThat(page.getElementById(address.substring(1))).as(address).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void showsHostileTextsAsTheyAre(String hostile) {
    Item item = item("s1", Inline.escape(hostile));
    Document page =
        page(Diff.between(framework(List.of()), framework(List.of(item, item("s2", "a")))));
    assertThat(page.expectFirst("#c0 .new .said").wholeText())
        .isEqualTo(VisibleText.of(Inline.plain(Inline.escape(hostile))));
  }

  static List<String> hostileTexts() {
    return HostileTexts.ALL;
  }

  private static Item item(String id, String text) {
    return new Item(ItemKind.STATEMENT, id, text, ItemDetails.NONE, List.of(), null);
  }

  private static Framework framework(List<Item> items) {
    return new Framework("f", "A framework", "en", null, Facts.NONE, items);
  }

  @Test
  void showsPartsOfAnItemThatStandInSeveralSections() {
    Item whole = item("s1", "An ability to mend nets and to mend sails");
    Framework before = framework(List.of(section("h1", whole), section("h2", item("s0", "b"))));
    Framework now =
        framework(
                List.of(
                    section("h1", item("s2", "An ability to mend sails")),
                    section("h2", item("s0", "b"), item("s3", "An ability to mend nets"))))
            .withRetired(
                List.of(new Retired(ItemKind.STATEMENT, "s1", whole.text(), List.of("s2", "s3"))));
    Document page = page(Diff.between(before, now));
    assertThat(texts(page, ".changes tr[id] th")).containsExactly("was 1.1 split");
    assertThat(texts(page, ".new .said"))
        .containsExactly("1.1 An ability to mend sails s2", "2.2 An ability to mend nets s3");
    assertThat(texts(page, "section:has(.changes) h2")).containsExactly("1 h1");
  }

  private static Item section(String id, Item... items) {
    return new Item(ItemKind.HEADING, id, id, ItemDetails.NONE, List.of(items), null);
  }

  @Test
  void hasOneRowForEachChangeOrReplacement() {
    hasNoIdTwiceAndNoLinkIntoNothing(PAGE);
    long items = ALL.changes().stream().filter(change -> !change.is(ChangeKind.SPLIT)).count();
    assertThat(PAGE.select(".changes tr[id]")).hasSizeLessThan((int) items);
  }

  @Test
  void asksForNothingAndRunsNothing() {
    String policy = PAGE.select("meta[http-equiv]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains(Sha256.hashSource(PAGE.expectFirst("style").data()));
    assertThat(PAGE.select("script, img, link, iframe")).isEmpty();
  }

  @Test
  void isTheSameEachTime() {
    assertThat(Written.by(new ChangesPage(), ALL)).isEqualTo(Written.by(new ChangesPage(), ALL));
  }

  /** Twice the items make twice the page, and no more. */
  @Test
  void growsWithTheChanges() {
    double once = Written.by(new ChangesPage(), random(3, 1500)).length();
    double twice = Written.by(new ChangesPage(), random(3, 3000)).length();
    assertThat(twice).isLessThan(once * 2.6);
  }
}
