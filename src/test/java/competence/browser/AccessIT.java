package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page is accessible in every state. */
@InTheBrowser
class AccessIT {
  /** Small frameworks with all features in every view, all others in the default view. */
  static Stream<Arguments> looks() {
    List<String> thorough = List.of("garden", "arabic");
    return Pages.names().stream()
        .flatMap(
            name ->
                Arrays.stream(PageView.values())
                    .filter(look -> look == PageView.USUAL || thorough.contains(name))
                    .map(look -> Arguments.of(name, look)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void hasNoBarriersEmptyOrFilledIn(String name, PageView look, BrowserSession visit) {
    look.on(visit);
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist(name)));
    look.on(sheet.page());
    Axe.findsNothing(sheet.page());
    fill(sheet);
    Axe.findsNothing(sheet.page());
  }

  /** Half of it is ticked, one leaf is rated, its panel is open, and a message is shown. */
  private static void fill(ChecklistPage sheet) {
    List<?> leaves = (List<?>) sheet.seen();
    for (int i = 0; i < leaves.size(); i += 2) {
      sheet.page().evaluate("id => document.getElementById(id + '_box').click()", leaves.get(i));
    }
    String first = String.valueOf(leaves.get(0));
    sheet.page().evaluate("id => document.querySelector('#' + id + ' .rate').open = true", first);
    sheet
        .page()
        .evaluate(
            """
            id => document.querySelectorAll('#' + id + ' [data-answer]').forEach(field => {
              field.value = field.type === 'date' ? '2026-03-12' : '3';
              field.dispatchEvent(new Event('input', {bubbles: true}));
            })
            """,
            first);
    sheet.page().evaluate("() => document.querySelector('section .row > input').click()");
  }

  @ParameterizedTest
  @MethodSource("competence.browser.Pages#names")
  void hasNoBarriersWithoutScripts(String name, BrowserSession visit) {
    Axe.findsNothing(visit.open(Pages.withoutScripts(Pages.checklist(name))));
  }

  @Test
  void hasNoBarriersWhenFiltered(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
    sheet.find("soil");
    assertThat(sheet.found()).hasText("Showing 3 of 7 competences.");
    Axe.findsNothing(sheet.page());
    sheet.find("nothing of the kind");
    assertThat(sheet.found()).hasText("Nothing matches.");
    Axe.findsNothing(sheet.page());
  }

  @Test
  void hasNoBarriersWhenARecordOfAnotherEditionIsOpen(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
    sheet.load(GardenRecords.old());
    assertThat(sheet.report()).isVisible();
    Axe.findsNothing(sheet.page());
  }

  @Test
  void hasNoBarriersWithoutStorage(BrowserSession visit) {
    visit.before(GardenRecords.NO_STORAGE);
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
    assertThat(sheet.page().locator("#_unkept")).isVisible();
    Axe.findsNothing(sheet.page());
  }
}
