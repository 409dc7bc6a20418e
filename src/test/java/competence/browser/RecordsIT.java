package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import competence.Schemas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records, to and from files. */
@InTheBrowser
class RecordsIT {
  private static final Path GARDEN = Pages.checklist("garden");

  @Test
  void savesTheAnswers(BrowserSession visit) throws IOException {
    JsonNode record = GardenRecords.parse(filled(visit).save());
    assertThat(Schemas.validate("record", record)).isEmpty();
    assertThat(record.at("/format").asText()).isEqualTo("competence-record/1");
    assertThat(record.at("/framework"))
        .isEqualTo(
            GardenRecords.parse(
                "{\"id\": \"garden\", \"version\": \"2\", \"title\": \"Looking after a community"
                    + " garden\"}"));
    assertThat(record.at("/saved").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    assertThat(record.at("/person"))
        .isEqualTo(GardenRecords.parse("{\"name\": \"Åsa\", \"plan\": \"Hedges\"}"));
    JsonNode rose = record.at("/answers/rose");
    assertThat(rose.at("/done").asBoolean()).isTrue();
    assertThat(rose.at("/self").asText()).isEqualTo("4");
    assertThat(rose.at("/assessor").asText()).isEqualTo("3");
    assertThat(rose.at("/date").asText()).isEqualTo("2026-03-12");
    assertThat(rose.at("/by").asText()).isEqualTo("RM");
    assertThat(rose.at("/note").asText()).isEqualTo("Three \"roses\"");
    assertThat(rose.at("/text_hash").asText()).matches("[0-9a-f]{12}");
    assertThat(record.at("/answers").fieldNames()).toIterable().containsExactly("rose", "dry");
  }

  @Test
  void loadsWhatItSaved(BrowserSession visit) {
    ChecklistPage sheet = filled(visit);
    String saved = sheet.save();
    sheet.page().locator("#_clear").click();
    sheet.load(saved);
    assertThat(sheet.message()).containsText("2 answers loaded.");
    assertThat(sheet.report()).isHidden();
    assertThat(sheet.ticked()).isEqualTo(List.of("dry", "rose"));
    assertThat(sheet.answer("rose", "note")).hasValue("Three \"roses\"");
    assertThat(sheet.field("name")).hasValue("Åsa");
    assertThat(unstamped(sheet.save())).isEqualTo(unstamped(saved));
  }

  @Test
  void undoesLoading(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(GARDEN)).tick("rain");
    sheet.load(GardenRecords.old());
    assertThat(sheet.ticked()).isEqualTo(List.of("tools", "dry"));
    sheet.undo();
    assertThat(sheet.ticked()).isEqualTo(List.of("rain"));
    assertThat(sheet.report()).isHidden();
  }

  @Test
  void namesFilesSafelyAfterFrameworkPersonAndDay(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(GARDEN));
    assertThat(sheet.download("#_save").suggestedFilename())
        .matches("garden_\\d{4}-\\d\\d-\\d\\d\\.json");
    sheet.field("name").fill("../../Åsa\u202e \"O’Neill\" <x>: con|*?");
    assertThat(sheet.download("#_save").suggestedFilename())
        .matches("garden_[-\\p{L}0-9]+_\\d{4}-\\d\\d-\\d\\d\\.json")
        .contains("Åsa");
    assertThat(sheet.download("#_csv").suggestedFilename())
        .matches("garden_[-\\p{L}0-9]+_\\d{4}-\\d\\d-\\d\\d\\.csv");
  }

  @Test
  void writesASpreadsheetOfAllCompetences(BrowserSession visit) {
    String csv = filled(visit).spreadsheet();
    assertThat(csv).startsWith("\ufeff\"id\",\"number\",\"code\",\"under\",\"competence\",");
    List<String> rows = csv.lines().toList();
    assertThat(rows).hasSize(8);
    assertThat(csv.split("\r\n", -1)).hasSize(9);
    assertThat(rows.get(1))
        .isEqualTo(
            "\"tools\",\"1.1\",\"\",\"Knowledge\",\"An ability to draw on knowledge of the"
                + " gardener’s tools and of the café’s compost\",\"\",\"\",\"\",\"\",\"\",\"\"");
    assertThat(rows.get(3))
        .startsWith(
            "\"colour\",\"2.1.1\",\"\",\"Practice > Watering > An ability to water the beds,"
                + " through: > judging how dry the soil is:\",\"by its colour\",");
    assertThat(rows.get(6))
        .startsWith("\"rose\",\"2.2.1\",\"P1\",\"Practice > Pruning\",\"An ability to prune a rose")
        .endsWith(",\"yes\",\"4\",\"3\",\"2026-03-12\",\"RM\",\"Three \"\"roses\"\"\"");
  }

  @Test
  void writesNoFormulaIntoASpreadsheet(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(GARDEN));
    List<String> formulas = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\\t=1", "\\r=1");
    List<String> ids = List.of("tools", "dry", "colour", "smell", "rain", "rose");
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < ids.size(); i++) {
      answers.append(i == 0 ? "{" : ",").append('"').append(ids.get(i));
      answers.append("\": {\"note\": \"").append(formulas.get(i)).append("\"}");
    }
    sheet.load(GardenRecords.of(answers + "}"));
    String csv = sheet.spreadsheet();
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
      assertThat(csv).contains(",\"'" + formula + "\"\r\n");
    }
  }

  private static ChecklistPage filled(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(GARDEN)).tick("rose", "dry");
    sheet.rate("rose", "4", "3", "Three \"roses\"");
    sheet.answer("rose", "by").fill("RM");
    sheet.answer("rose", "date").fill("2026-03-12");
    sheet.field("name").fill("Åsa");
    sheet.field("plan").fill("Hedges");
    return sheet;
  }

  private static JsonNode unstamped(String record) {
    return ((ObjectNode) GardenRecords.parse(record)).put("saved", "");
  }
}
