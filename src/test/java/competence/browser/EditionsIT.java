package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records of another edition lose no answers and mistake no items. */
@InTheBrowser
class EditionsIT {
  private ChecklistPage sheet;

  @BeforeEach
  void loadsARecordOfTheFirstEdition(BrowserSession visit) {
    sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
    sheet.load(GardenRecords.old());
  }

  @Test
  void reportsTheChangesToTheAnswers() {
    assertThat(sheet.report()).isVisible();
    assertThat(sheet.report()).isFocused();
    assertThat(sheet.report()).containsText("another edition of this framework: 1.");
    assertThat(sheet.report()).containsText("2 answers are kept.");
    assertThat(sheet.report().locator("a[href='#dry']")).isVisible();
    assertThat(sheet.report().locator("a[href='#soil']")).isVisible();
    assertThat(sheet.report()).containsText("hoe – achieved · hoed <b>all</b> beds");
    assertThat(sheet.ticked()).isEqualTo(List.of("tools", "dry"));
  }

  @Test
  void marksRewordedItemsUntilTheyAreReviewed() {
    Locator mark = sheet.item("dry").locator(".reworded");
    assertThat(mark).containsText("The wording has changed");
    assertThat(sheet.page().locator(".reworded")).hasCount(1);
    sheet.page().reload();
    assertThat(mark).isVisible();
    mark.locator("button").click();
    assertThat(mark).hasCount(0);
    assertThat(sheet.box("dry")).isFocused();
    assertThat(sheet.box("dry")).isChecked();
    assertThat(sheet.answer("dry", "date")).hasValue("2025-06-01");
    sheet.page().reload();
    assertThat(mark).hasCount(0);
  }

  @Test
  void savesAnswersOfRemovedItemsAgain() {
    sheet.tick("rain");
    JsonNode answers = GardenRecords.parse(sheet.save()).at("/answers");
    assertThat(answers.at("/hoe"))
        .isEqualTo(GardenRecords.parse("{\"done\": true, \"note\": \"hoed <b>all</b> beds\"}"));
    assertThat(answers.at("/soil/self").asText()).isEqualTo("4");
    assertThat(answers.at("/dry/text_hash").asText()).isEqualTo("0123456789ab");
    assertThat(sheet.spreadsheet()).contains("\"hoe\",").contains("\"soil\",");
  }

  @Test
  void repeatsTheReportWhenThePageIsOpenedAgain() {
    assertThat(sheet.report()).isVisible();
    sheet.page().reload();
    assertThat(sheet.report()).containsText("hoe");
    sheet.page().locator("#_report-close").click();
    assertThat(sheet.report()).isHidden();
  }

  @Test
  void rejectsARecordOfAnotherFramework() {
    sheet.page().locator("#_clear").click();
    sheet.tick("rain");
    sheet.load(GardenRecords.of("kitchen", "{}", "{\"tools\": {\"done\": true}}"));
    assertThat(sheet.message())
        .hasText("record.json is a record of another framework: Looking after it.");
    assertThat(sheet.ticked()).isEqualTo(List.of("rain"));
  }
}
