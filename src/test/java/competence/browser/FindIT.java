package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search, filters, and links to items. */
@ExtendWith(Browsing.class)
class FindIT {
  private static final Path GARDEN = Pages.checklist("garden");

  private Sheet sheet;

  @BeforeEach
  void opensTheGarden(Visit visit) {
    sheet = new Sheet(visit.open(GARDEN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          gardener's      | tools
          GARDENER’S TOOLS| tools
          cafe            | tools
          CAFÉ            | tools
          “dry”           | dry
          "dry"           | dry
          dry soil        | dry,colour,smell
          soil  its       | colour,smell
          water colour    | colour
          2.1.2           | smell
          p1              | rose
          practice sharp  | shears
          mulch & shade   | dry
          """)
  void findsWhatPeopleMean(String words, String ids) {
    sheet.find(words);
    List<String> found = List.of(ids.split(","));
    assertThat(sheet.found()).hasText("Showing " + found.size() + " of 7 competences.");
    assertThat(sheet.seen()).isEqualTo(found);
  }

  @Test
  void hidesHeadingsWithNothingToShow() {
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
  void leadsToAnItem(Visit visit) {
    Sheet linked = new Sheet(visit.open(GARDEN, "#shears"));
    assertThat(linked.item("shears")).isInViewport();
    assertThat((Object) linked.page().evaluate("() => document.querySelector(':target').id"))
        .isEqualTo("shears");
  }

  @Test
  void leadsToAnItemThatAFilterHides() {
    sheet.find("smell");
    assertThat(sheet.item("shears")).isHidden();
    sheet.page().evaluate("() => { location.hash = '#shears'; }");
    assertThat(sheet.item("shears")).isVisible();
    assertThat(sheet.item("shears")).isInViewport();
    assertThat(sheet.page().locator("#_find")).hasValue("");
  }

  @Test
  void copiesTheLinkOfAnItem(Visit visit) {
    sheet.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    sheet.panel("rose").locator(".copy").click();
    assertThat(sheet.message()).containsText("ink");
    String link = GARDEN.toAbsolutePath().toUri() + "#rose";
    String told = sheet.message().textContent();
    if (told.equals("Link copied.")) {
      assertThat((Object) sheet.page().evaluate("() => navigator.clipboard.readText()"))
          .isEqualTo(link);
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
