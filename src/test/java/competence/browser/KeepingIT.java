package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers stay in the browser. */
@InTheBrowser
class KeepingIT {
  private static final Path GARDEN = Pages.checklist("garden");

  @Test
  void keepsEverythingThatWasEntered(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(GARDEN));
    sheet.tick("tools", "soil").rate("rose", "4", "3", "Three roses,\none climbs");
    sheet.answer("rose", "by").fill("RM");
    sheet.answer("rose", "date").fill("2026-03-12");
    sheet.field("name").fill("Åsa O’Neill");
    sheet.field("date").fill("2026-04-01");
    sheet.field("plan").fill("Hedges next");
    sheet.page().reload();
    assertThat(sheet.ticked()).isEqualTo(List.of("tools", "colour", "smell"));
    assertThat(sheet.progress()).hasText("3 of 7 achieved");
    assertThat(sheet.answer("rose", "self")).hasValue("4");
    assertThat(sheet.answer("rose", "assessor")).hasValue("3");
    assertThat(sheet.answer("rose", "note")).hasValue("Three roses,\none climbs");
    assertThat(sheet.answer("rose", "by")).hasValue("RM");
    assertThat(sheet.answer("rose", "date")).hasValue("2026-03-12");
    assertThat(sheet.field("name")).hasValue("Åsa O’Neill");
    assertThat(sheet.field("date")).hasValue("2026-04-01");
    assertThat(sheet.field("plan")).hasValue("Hedges next");
    assertThat(sheet.report()).isHidden();
  }

  @Test
  void addsAndRemovesTheDateWithATick(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(GARDEN));
    String today = (String) sheet.page().evaluate("() => new Date().toISOString().slice(0, 10)");
    sheet.tick("rose");
    assertThat(sheet.answer("rose", "date")).hasValue(today);
    sheet.tick("rose");
    assertThat(sheet.answer("rose", "date")).hasValue("");
    sheet.answer("rose", "date").fill("2025-01-31");
    sheet.tick("rose");
    assertThat(sheet.answer("rose", "date")).hasValue("2025-01-31");
  }

  @Test
  void keepsFrameworksSeparate(BrowserSession visit) {
    new ChecklistPage(visit.open(GARDEN)).tick("practice");
    ChecklistPage other = new ChecklistPage(visit.open(Pages.checklist("lighthouse")));
    assertThat(other.ticked()).isEqualTo(List.of());
    other.tick("barrels");
    assertThat(new ChecklistPage(visit.open(GARDEN)).progress()).hasText("5 of 7 achieved");
  }

  @Test
  void showsTheSameInTwoTabs(BrowserSession visit) {
    ChecklistPage one = new ChecklistPage(visit.open(GARDEN));
    ChecklistPage two = new ChecklistPage(visit.open(GARDEN));
    one.tick("water");
    assertThat(two.progress()).hasText("3 of 7 achieved");
    assertThat(two.box("soil")).isChecked();
    two.tick("rose");
    one.tick("dry");
    assertThat(two.box("dry")).isChecked();
    assertThat(two.ticked()).isEqualTo(List.of("dry", "colour", "smell", "rain", "rose"));
    assertThat(one.ticked()).isEqualTo(two.ticked());
  }

  @Test
  void clearsAllAndUndoesIt(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(GARDEN)).tick("practice");
    sheet.field("name").fill("Ada");
    sheet.page().locator("#_clear").click();
    assertThat(sheet.progress()).hasText("0 of 7 achieved");
    assertThat(sheet.field("name")).hasValue("");
    sheet.undo();
    assertThat(sheet.progress()).hasText("5 of 7 achieved");
    assertThat(sheet.field("name")).hasValue("Ada");
    sheet.page().locator("#_clear").click();
    sheet.page().reload();
    assertThat(sheet.ticked()).isEqualTo(List.of());
  }

  @Test
  void reportsThatStorageIsUnavailable(BrowserSession visit) {
    visit.before(GardenRecords.NO_STORAGE);
    ChecklistPage sheet = new ChecklistPage(visit.open(GARDEN));
    assertThat(sheet.page().locator("#_unkept")).isVisible();
    assertThat(sheet.page().locator("#_unkept")).containsText("save them to a file");
    sheet.tick("practice").rate("rose", "2", "", "seen");
    assertThat(sheet.progress()).hasText("5 of 7 achieved");
    assertThat(GardenRecords.parse(sheet.save()).at("/answers/rose/note").asText())
        .isEqualTo("seen");
  }

  @Test
  void reportsThatStorageIsFull(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(GARDEN));
    assertThat(sheet.page().locator("#_unkept")).isHidden();
    sheet.page().evaluate("() => {" + GardenRecords.FULL_STORAGE + "}");
    sheet.tick("rain");
    assertThat(sheet.message()).containsText("no room");
    assertThat(sheet.page().locator("#_unkept")).isVisible();
    assertThat(sheet.box("rain")).isChecked();
  }

  @Test
  void startsEmptyWhenTheStoredDataIsInvalid(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(GARDEN));
    for (String broken : List.of("{", "null", "[]", "7", "{\"format\": \"competence-record/1\"}")) {
      sheet.page().evaluate("text => localStorage.setItem('competence:garden', text)", broken);
      sheet.page().reload();
      assertThat(sheet.progress()).hasText("0 of 7 achieved");
      sheet.tick("rain");
      assertThat(sheet.progress()).hasText("1 of 7 achieved");
    }
  }

  @Test
  void remembersTheAppearance(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(GARDEN));
    sheet.page().locator("#_size").selectOption("l");
    sheet.page().locator("#_theme").selectOption("dark");
    sheet.page().reload();
    assertThat(sheet.page().locator("html")).hasAttribute("data-size", "l");
    assertThat(sheet.page().locator("html")).hasAttribute("data-theme", "dark");
    assertThat(sheet.page().locator("#_theme")).hasValue("dark");
  }

  @Test
  void canBeTickedWithoutScripts(BrowserSession visit) {
    visit.with(o -> o.setJavaScriptEnabled(false));
    ChecklistPage sheet = new ChecklistPage(visit.open(GARDEN));
    sheet.tick("rain");
    assertThat(sheet.box("rain")).isChecked();
    assertThat(sheet.box("water")).isHidden();
    assertThat(sheet.page().locator("noscript p")).isVisible();
    assertThat(sheet.page().locator("#_find")).isHidden();
    assertThat(sheet.page().locator("#_progress")).isHidden();
  }
}
