package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import competence.present.Presentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The content for screen readers. */
@InTheBrowser
class ReadingIT {
  @ParameterizedTest
  @MethodSource("competence.browser.Pages#names")
  void isReadOutAsWritten(String name, BrowserSession visit) throws IOException {
    Page page = visit.open(Pages.checklist(name));
    compare("src/test/browser/" + name + ".aria.yaml", page.locator("body").ariaSnapshot());
  }

  @Test
  void isReadOutAsWrittenWhenFilledIn(BrowserSession visit) throws IOException {
    ChecklistPage sheet =
        new ChecklistPage(visit.open(Pages.checklist("garden"))).tick("soil", "rose");
    sheet.rate("rose", "4", "3", "Three roses").answer("rose", "date").fill("2026-03-12");
    compare(
        "src/test/browser/garden-filled.aria.yaml", sheet.page().locator("main").ariaSnapshot());
  }

  @Test
  void labelsALeafByNumberAndTextAndDescribesItByItsStems(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
    assertThat(sheet.box("smell")).hasAccessibleName("2.1.2 by its smell");
    assertThat(sheet.box("smell"))
        .hasAccessibleDescription(
            "An ability to water the beds, through: judging how dry the soil is:");
    assertThat(sheet.box("rain")).hasAccessibleName("2.1.3 using rain water before any other");
    assertThat(sheet.box("dry")).hasAccessibleDescription("");
    assertThat(sheet.box("rose"))
        .hasAccessibleName("2.2.1 P1 An ability to prune a rose above a bud that faces outwards");
    assertThat(sheet.box("rose"))
        .hasAccessibleDescription(
            "Level: Gardener Note: Shown on three roses, of which one climbs.");
  }

  @Test
  void keepsTheNameOfAParentAndDescribesItByItsCount(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
    assertThat(sheet.box("soil")).hasAccessibleName("judging how dry the soil is:");
    assertThat(sheet.box("soil"))
        .hasAccessibleDescription("An ability to water the beds, through: 0 of 2");
    assertThat(sheet.box("pruning")).hasAccessibleName("2.2 Pruning");
    sheet.tick("smell");
    assertThat(sheet.box("soil")).hasAccessibleName("judging how dry the soil is:");
    assertThat(sheet.box("soil"))
        .hasAccessibleDescription("An ability to water the beds, through: 1 of 2");
    assertThat(sheet.box("practice")).hasAccessibleDescription("1 of 5");
  }

  @Test
  void namesPanelsAfterTheirItems(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
    assertThat(sheet.item("rose").locator("summary")).hasText("Rate 2.2.1");
    assertThat(sheet.panel("rose")).hasAccessibleName("Rating and evidence for 2.2.1");
    sheet.rate("rose", "4", "3", "");
    assertThat(sheet.item("rose").locator("summary"))
        .hasText("4 / 3 (own / assessor’s rating) 2.2.1");
    assertThat(sheet.item("watering").locator("> .row a.copy")).hasAccessibleName("Copy link 2.1");
  }

  @Test
  void hasALanguage(BrowserSession visit) {
    Page page = visit.open(Pages.checklist("arabic"));
    assertThat(page.locator("html")).hasAttribute("lang", "ar");
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("#_progress")).hasText("تحقق 0 من 6");
    assertThat(page.locator("body [lang=en]")).hasCount(0);
  }

  @Test
  void marksWordsOfAnotherLanguage(BrowserSession visit) {
    Page page = visit.open(Pages.checklist(Pages.framework("arabic"), Presentation.usual()));
    assertThat(page.locator("html")).hasAttribute("lang", "ar");
    assertThat(page.locator("#_progress")).hasText("0 of 6 achieved");
    assertThat(
            page.locator("#_progress")
                .evaluate("e => [e, ...e.querySelectorAll('*')].some(x => x.closest('[lang=en]'))"))
        .isEqualTo(true);
    assertThat(
            page.locator("#_save")
                .evaluate("e => !!e.closest('[lang=en]') || !!e.querySelector('[lang=en]')"))
        .isEqualTo(true);
    assertThat(page.locator("#ward").evaluate("e => e.closest('[lang]').lang")).isEqualTo("ar");
  }

  private static void compare(String file, String actual) throws IOException {
    Path expected = Path.of(file);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(expected, actual + "\n");
    }
    assertThat(actual + "\n").isEqualTo(Files.readString(expected));
  }
}
