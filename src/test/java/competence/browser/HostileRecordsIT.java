package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record is a file of somebody's: it can hold anything, and the page goes on working. */
@ExtendWith(Browsing.class)
class HostileRecordsIT {
  private static final String MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script>";

  private Sheet sheet;

  @BeforeEach
  void opensTheGarden(Visit visit) {
    sheet = new Sheet(visit.open(Pages.checklist("garden")));
    sheet.page().onDialog(dialog -> org.junit.jupiter.api.Assertions.fail(dialog.message()));
  }

  @AfterEach
  void stillWorks() {
    sheet.page().locator("#_clear").click();
    sheet.tick("rain", "practice");
    assertThat(sheet.progress()).hasText("5 of 7 achieved");
    assertThat(
            (Object)
                sheet.page().evaluate("() => Object.keys(Object.prototype).length + ({}).done"))
        .isEqualTo("0undefined");
    assertThat(sheet.page().locator("main img, main script")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "\u0000\u0001",
      })
  void refusesWhatIsNoRecord(String text) {
    sheet.tick("dry");
    sheet.load(text);
    assertThat(sheet.message()).containsText("record.json is ");
    assertThat(sheet.ticked()).isEqualTo(List.of("dry"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "\"all\"",
        "{\"rain\": null}",
        "{\"rain\": []}",
        "{\"rain\": \"done\"}",
        "{\"rain\": {\"done\": \"true\"}}",
        "{\"rain\": {\"done\": 1, \"self\": {\"toString\": 7}, \"note\": [\"x\"], \"date\": 20260312}}",
        "{\"rain\": {\"date\": \"2026-99-99x\", \"text_hash\": \"%s\"}}",
        "{\"hasOwnProperty\": {\"done\": true}, \"RAIN\": {\"done\": true}, \"\": {\"done\": true}}",
      })
  void leavesOutWhatNoAnswerCanHold(String answers) {
    sheet.load(Records.of(answers));
    assertThat(sheet.message()).containsText("answers loaded");
    assertThat(sheet.ticked()).isEqualTo(List.of());
    assertThat(sheet.report()).containsText("left out");
  }

  @Test
  void isNotLedAstrayByNamesThatMeanSomething() {
    String trap = "{\"done\": true, \"note\": \"x\", \"polluted\": true}";
    sheet.load(
        Records.of(
            "garden",
            "{\"__proto__\": {\"done\": true}, \"constructor\": {\"prototype\": {}}, \"name\": \"Ada\"}",
            "{\"__proto__\": %s, \"constructor\": %s, \"prototype\": %s, \"rain\": {\"__proto__\": %s, \"done\": true}}"
                .formatted(trap, trap, trap, trap)));
    assertThat(sheet.ticked()).isEqualTo(List.of("rain"));
    assertThat(sheet.field("name")).hasValue("Ada");
    assertThat((Object) sheet.page().evaluate("() => ({}).polluted === undefined")).isEqualTo(true);
    JsonNode answers = Records.parse(sheet.save()).at("/answers");
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
        Records.of(
            "garden",
            "{\"name\": \"%s\", \"plan\": \"%s\"}".formatted(quoted, quoted),
            "{\"rose\": %s, \"gone\": %s}".formatted(answer, answer)));
    assertThat(sheet.field("name")).hasValue(MARKUP);
    assertThat(sheet.answer("rose", "note")).hasValue(MARKUP);
    assertThat(sheet.report()).containsText("<img src=x");
    assertThat(sheet.page().locator("main img, main script")).hasCount(0);
    sheet.load(Records.of(quoted, "{}", "{}").replace("Looking after it", quoted));
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
    sheet.load(Records.of(answers + "}"));
    assertThat(sheet.box("rain")).isChecked();
    assertThat(sheet.report()).isVisible();
    assertThat((System.nanoTime() - began) / 1_000_000_000).isLessThan(10);
  }

  @Test
  void cutsATextThatIsTooLongAndSaysSo() {
    sheet.load(Records.of("{\"rain\": {\"note\": \"" + "long ".repeat(1_000_000) + "\"}}"));
    assertThat(sheet.report()).containsText("cut");
    assertThat(sheet.report()).containsText("rain note");
    assertThat(sheet.answer("rain", "note").inputValue().length()).isEqualTo(20000);
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    sheet.load("huge.json", new byte[21_000_000]);
    assertThat(sheet.message()).hasText("huge.json is too large to be a record of this checklist.");
  }

  @Test
  void refusesDeepNesting() {
    sheet.load(Records.of("{\"rain\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
    assertThat(sheet.message()).not().hasText("");
    assertThat(sheet.ticked()).isEqualTo(List.of());
  }
}
