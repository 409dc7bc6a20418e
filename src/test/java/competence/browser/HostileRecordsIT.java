package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is an untrusted file: the page works whatever it contains. */
@InTheBrowser
class HostileRecordsIT {
  private static final String MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script>";

  private static final List<String> NO_RECORDS =
      List.of(
          "",
          "no JSON",
          "null",
          "7",
          "[]",
          "\"competence-record/1\"",
          "{\"format\": \"competence-record/2\"}",
          "{\"format\": \"competence-record/1\"}",
          "{\"format\": \"competence-record/1\", \"framework\": null}",
          "{\"format\": \"competence-record/1\", \"framework\": []}",
          "[".repeat(100_000) + "]".repeat(100_000),
          "\u0000\u0001");

  private static final List<String> NO_ANSWERS =
      List.of(
          "null",
          "[]",
          "\"all\"",
          "{\"rain\": null}",
          "{\"rain\": []}",
          "{\"rain\": \"done\"}",
          "{\"rain\": {\"done\": \"true\"}}",
          "{\"rain\": {\"done\": 1, \"self\": {\"toString\": 7}, \"note\": [\"x\"], \"date\":"
              + " 20260312}}",
          "{\"rain\": {\"date\": \"2026-99-99x\", \"text_hash\": \"none\"}}",
          "{\"rain\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}",
          "{\"hasOwnProperty\": {\"done\": true}, \"RAIN\": {\"done\": true}, \"\": {\"done\":"
              + " true}}");

  private ChecklistPage sheet;

  @BeforeEach
  void opensTheGarden(BrowserSession visit) {
    sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
    sheet.page().onDialog(dialog -> fail(dialog.message()));
  }

  @AfterEach
  void stillWorks() {
    sheet.page().locator("#_clear").click();
    sheet.tick("rain", "practice");
    assertThat(sheet.progress()).hasText("5 of 7 achieved");
    assertThat(
            sheet.page().evaluate("() => `${Object.keys(Object.prototype).length} ${({}).done}`"))
        .isEqualTo("0 undefined");
    assertThat(sheet.page().locator("main img, main script")).hasCount(0);
  }

  @Test
  void rejectsOtherFiles() {
    sheet.tick("dry");
    for (String text : NO_RECORDS) {
      sheet.load("no record " + NO_RECORDS.indexOf(text), text.getBytes(StandardCharsets.UTF_8));
      assertThat(sheet.message()).containsText("no record " + NO_RECORDS.indexOf(text) + " is ");
      assertThat(sheet.ticked()).as(text).isEqualTo(List.of("dry"));
    }
  }

  @Test
  void discardsInvalidAnswers() {
    for (String answers : NO_ANSWERS) {
      sheet.tick("dry");
      sheet.load(GardenRecords.of(answers));
      assertThat(sheet.message()).containsText("loaded");
      assertThat(sheet.ticked()).as(answers).isEqualTo(List.of());
      assertThat(sheet.report()).containsText("left out");
      sheet.page().locator("#_report-close").click();
    }
  }

  @Test
  void acceptsIdsThatAreNamesOfJavaScript() {
    String trap = "{\"done\": true, \"note\": \"x\", \"polluted\": true}";
    sheet.load(
        GardenRecords.of(
            "garden",
            "{\"__proto__\": {\"done\": true}, \"constructor\": {\"prototype\": {}}, \"name\":"
                + " \"Ada\"}",
            "{\"__proto__\": %s, \"constructor\": %s, \"prototype\": %s, \"rain\": {\"__proto__\": %s, \"done\": true}}"
                .formatted(trap, trap, trap, trap)));
    assertThat(sheet.ticked()).isEqualTo(List.of("rain"));
    assertThat(sheet.field("name")).hasValue("Ada");
    assertThat(sheet.page().evaluate("() => ({}).polluted === undefined")).isEqualTo(true);
    JsonNode answers = GardenRecords.parse(sheet.save()).at("/answers");
    assertThat(answers.has("__proto__")).isFalse();
    assertThat(answers.at("/rain").has("__proto__")).isFalse();
  }

  @Test
  void showsMarkupAsText() {
    String quoted = MARKUP.replace("\"", "\\\"");
    String answer =
        "{\"done\": true, \"self\": \"%s\", \"assessor\": \"%s\", \"by\": \"%s\", \"note\": \"%s\"}"
            .formatted(quoted, quoted, quoted, quoted);
    sheet.load(
        GardenRecords.of(
            "garden",
            "{\"name\": \"%s\", \"plan\": \"%s\"}".formatted(quoted, quoted),
            "{\"rose\": %s, \"gone\": %s}".formatted(answer, answer)));
    assertThat(sheet.field("name")).hasValue(MARKUP);
    assertThat(sheet.answer("rose", "note")).hasValue(MARKUP);
    assertThat(sheet.report()).containsText("<img src=x");
    assertThat(sheet.page().locator("main img, main script")).hasCount(0);
    sheet.load(GardenRecords.of(quoted, "{}", "{}").replace("Looking after it", quoted));
    assertThat(sheet.message()).containsText("another framework: <img src=x");
    sheet.load(MARKUP + ".json", "{}".getBytes(StandardCharsets.UTF_8));
    assertThat(sheet.message()).containsText(MARKUP);
  }

  @Test
  void staysQuickWithFiveMegabytes() {
    StringBuilder answers = new StringBuilder("{\"rain\": {\"done\": true}");
    for (int i = 0; answers.length() < 5_000_000; i++) {
      answers.append(",\"x").append(i).append("\": {\"note\": \"").append("long ".repeat(100));
      answers.append("\"}");
    }
    long began = System.nanoTime();
    sheet.load(GardenRecords.of(answers + "}"));
    assertThat(sheet.box("rain")).isChecked();
    assertThat(sheet.report()).isVisible();
    assertThat((System.nanoTime() - began) / 1_000_000_000).isLessThan(10);
  }

  @Test
  void cutsAndReportsATextThatIsTooLong() {
    sheet.load(GardenRecords.of("{\"rain\": {\"note\": \"" + "long ".repeat(1_000_000) + "\"}}"));
    assertThat(sheet.report()).containsText("shortened");
    assertThat(sheet.report()).containsText("rain note");
    assertThat(sheet.answer("rain", "note").inputValue().length()).isEqualTo(20000);
  }

  @Test
  void rejectsAFileThatIsTooLarge(@TempDir Path folder) throws IOException {
    Path huge = Files.write(folder.resolve("huge.json"), new byte[20_000_001]);
    sheet.page().locator("#_file").setInputFiles(huge);
    assertThat(sheet.message()).hasText("huge.json is too large to be a record of this checklist.");
  }
}
