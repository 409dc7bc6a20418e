package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Search, filters, and links to items. */
@InTheBrowser
class FindIT {
  private static final Path GARDEN = Pages.checklist("garden");

  private ChecklistPage sheet;

  @BeforeEach
  void opensTheGarden(BrowserSession visit) {
    sheet = new ChecklistPage(visit.open(GARDEN));
  }

  @Test
  void findsWordsInAnySpelling() {
    Map<String, List<String>> cases = new LinkedHashMap<>();
    cases.put("gardener's", List.of("tools"));
    cases.put("GARDENER’S TOOLS", List.of("tools"));
    cases.put("cafe", List.of("tools"));
    cases.put("CAFÉ", List.of("tools"));
    cases.put("“dry”", List.of("dry"));
    cases.put("\"dry\"", List.of("dry"));
    cases.put("dry soil", List.of("dry", "colour", "smell"));
    cases.put("soil  its", List.of("colour", "smell"));
    cases.put("water colour", List.of("colour"));
    cases.put("2.1.2", List.of("smell"));
    cases.put("p1", List.of("rose"));
    cases.put("practice sharp", List.of("shears"));
    cases.put("mulch & shade", List.of("dry"));
    cases.forEach(
        (words, found) -> {
          sheet.find("");
          assertThat(sheet.page().locator("#_filtered")).isHidden();
          sheet.find(words);
          assertThat(sheet.found()).hasText("Showing " + found.size() + " of 7 competences.");
          assertThat(sheet.seen()).as(words).isEqualTo(found);
        });
  }

  @Test
  void hidesHeadingsWithoutMatches() {
    sheet.find("smell");
    assertThat(sheet.found()).hasText("Showing 1 of 7 competences.");
    assertThat(sheet.item("knowledge")).isHidden();
    assertThat(sheet.item("pruning")).isHidden();
    assertThat(sheet.item("watering")).isVisible();
    sheet.find("nothing of the kind");
    assertThat(sheet.found()).hasText("Nothing matches.");
    assertThat(sheet.seen()).isEqualTo(List.of());
    sheet.page().locator("#_all").click();
    assertThat(sheet.page().locator("#_find")).hasValue("");
    assertThat(sheet.item("knowledge")).isVisible();
    assertThat(sheet.page().locator("#_filtered")).isHidden();
    assertThat(sheet.page().locator("#_list")).isFocused();
  }

  @Test
  void findsEvidence() {
    sheet.rate("rain", "", "", "the barrel by the shed");
    sheet.find("BARREL");
    assertThat(sheet.found()).hasText("Showing 1 of 7 competences.");
    assertThat(sheet.seen()).isEqualTo(List.of("rain"));
  }

  @Test
  void filtersByWhatIsDone() {
    sheet.tick("colour", "rose").rate("smell", "3", "", "");
    sheet.show("done");
    assertThat(sheet.seen()).isEqualTo(List.of("colour", "rose"));
    assertThat(sheet.found()).hasText("Showing 2 of 7 competences.");
    sheet.show("todo");
    assertThat(sheet.seen()).isEqualTo(List.of("tools", "dry", "smell", "rain", "shears"));
    sheet.show("noted");
    assertThat(sheet.seen()).isEqualTo(List.of("smell"));
    sheet.show("todo").find("water");
    assertThat(sheet.found()).hasText("Showing 2 of 7 competences.");
    assertThat(sheet.seen()).isEqualTo(List.of("smell", "rain"));
  }

  @Test
  void linksToAnItem(BrowserSession visit) {
    ChecklistPage linked = new ChecklistPage(visit.open(GARDEN, "#shears"));
    assertThat(linked.item("shears")).isInViewport();
    assertThat(linked.page().evaluate("() => document.querySelector(':target').id"))
        .isEqualTo("shears");
  }

  @Test
  void linksToAnItemThatAFilterHides() {
    sheet.find("smell");
    assertThat(sheet.item("shears")).isHidden();
    sheet.page().evaluate("() => { location.hash = '#shears'; }");
    assertThat(sheet.item("shears")).isVisible();
    assertThat(sheet.item("shears")).isInViewport();
    assertThat(sheet.page().locator("#_find")).hasValue("");
  }

  @Test
  void copiesTheLinkOfAnItem(BrowserSession visit) {
    sheet.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    sheet.panel("rose").locator(".copy").click();
    assertThat(sheet.message()).containsText("ink");
    String link = GARDEN.toAbsolutePath().toUri() + "#rose";
    String told = sheet.message().textContent();
    if (told.equals("Link copied.")) {
      assertThat(sheet.page().evaluate("() => navigator.clipboard.readText()")).isEqualTo(link);
    } else {
      assertThat(told).isEqualTo("The link: " + link);
    }
    sheet.item("watering").locator("> .row a.copy").click();
    assertThat(sheet.message()).containsText("ink");
  }

  @Test
  void jumpsToSections() {
    sheet.page().locator("nav a[href='#pruning']").click();
    assertThat(sheet.item("pruning")).isInViewport();
    assertThat(sheet.page()).hasURL(GARDEN.toAbsolutePath().toUri() + "#pruning");
  }
}
