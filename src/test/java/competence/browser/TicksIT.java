package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ticks, downwards and upwards. */
@InTheBrowser
class TicksIT {
  private static final List<String> ALL =
      List.of("tools", "dry", "colour", "smell", "rain", "rose", "shears");

  private ChecklistPage sheet;

  @BeforeEach
  void opensTheGarden(BrowserSession visit) {
    sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
  }

  @Test
  void ticksALeafByItsBoxAndByItsText() {
    sheet.tick("rain");
    assertThat(sheet.box("rain")).isChecked();
    sheet.item("smell").getByText("by its smell").click();
    assertThat(sheet.box("smell")).isChecked();
    assertThat(sheet.progress()).hasText("2 of 7 achieved");
    sheet.tick("rain");
    assertThat(sheet.ticked()).isEqualTo(List.of("smell"));
    assertThat(sheet.progress()).hasText("1 of 7 achieved");
  }

  @Test
  void showsPartialTicksOnEveryLevel() {
    sheet.tick("colour");
    for (String above : List.of("soil", "water", "watering", "practice")) {
      assertThat(sheet.box(above)).isChecked(mixed());
    }
    assertThat(sheet.box("knowledge")).not().isChecked(mixed());
    assertThat(sheet.count("soil")).hasText("1 of 2");
    assertThat(sheet.count("water")).hasText("1 of 3");
    assertThat(sheet.count("practice")).hasText("1 of 5");
  }

  @Test
  void ticksAParentWhenAllBelowItAreTicked() {
    sheet.tick("colour", "smell");
    assertThat(sheet.box("soil")).isChecked();
    assertThat(sheet.box("water")).isChecked(mixed());
    sheet.tick("rain");
    assertThat(sheet.box("water")).isChecked();
    assertThat(sheet.box("watering")).isChecked();
    assertThat(sheet.box("practice")).isChecked(mixed());
    sheet.tick("smell");
    assertThat(sheet.box("soil")).isChecked(mixed());
    assertThat(sheet.box("water")).isChecked(mixed());
  }

  @Test
  void ticksAllBelowAParentAndUndoesIt() {
    sheet.tick("rain").tick("practice");
    assertThat(sheet.message()).hasText("4 competences ticked.");
    assertThat(sheet.ticked()).isEqualTo(List.of("colour", "smell", "rain", "rose", "shears"));
    sheet.undo();
    assertThat(sheet.message()).hasText("Undone.");
    assertThat(sheet.ticked()).isEqualTo(List.of("rain"));
    assertThat(sheet.box("practice")).isChecked(mixed());
  }

  @Test
  void unticksAllBelowATickedParentAndUndoesIt() {
    sheet.tick("water").tick("water");
    assertThat(sheet.message()).hasText("3 competences unticked.");
    assertThat(sheet.ticked()).isEqualTo(List.of());
    sheet.undo();
    assertThat(sheet.ticked()).isEqualTo(List.of("colour", "smell", "rain"));
  }

  @Test
  void ticksAHeadingByItsBox() {
    sheet.tick("knowledge");
    assertThat(sheet.message()).hasText("2 competences ticked.");
    assertThat(sheet.box("knowledge")).isChecked();
    assertThat(sheet.count("knowledge")).hasText("2 of 2");
  }

  @Test
  void undoesOnlyTheTick() {
    sheet.tick("pruning");
    sheet.rate("rose", "4", "3", "Three roses");
    sheet.undo();
    assertThat(sheet.ticked()).isEqualTo(List.of());
    assertThat(sheet.answer("rose", "note")).hasValue("Three roses");
    assertThat(sheet.answer("rose", "self")).hasValue("4");
  }

  @Test
  void changesOnlyTheShownItems() {
    sheet.find("smell");
    assertThat(sheet.found()).hasText("Showing 1 of 7 competences.");
    sheet.tick("practice");
    assertThat(sheet.message())
        .hasText("1 competence ticked. Only visible items were changed; hidden: 4.");
    assertThat(sheet.ticked()).isEqualTo(List.of("smell"));
    sheet.tick("practice");
    assertThat(sheet.ticked()).isEqualTo(List.of());
  }

  @Test
  void ticksAndUnticksByTheKeyboard() {
    sheet.box("rose").focus();
    sheet.page().keyboard().press("Space");
    assertThat(sheet.box("rose")).isChecked();
    sheet.box("pruning").focus();
    sheet.page().keyboard().press("Space");
    assertThat(sheet.ticked()).isEqualTo(List.of("rose", "shears"));
  }

  @Test
  void showsDeepTrees(BrowserSession visit) {
    ChecklistPage deep = new ChecklistPage(visit.open(Pages.checklist("lighthouse")));
    deep.tick("s28");
    for (String above : List.of("s27", "s1", "h8", "h1")) {
      assertThat(deep.box(above)).isChecked(mixed());
    }
    deep.tick("s1");
    assertThat(deep.ticked()).isEqualTo(List.of("s28", "s29"));
    assertThat(deep.box("s27")).isChecked();
    assertThat(deep.box("h8")).isChecked(mixed());
    assertThat(deep.progress()).hasText("2 of 4 achieved");
  }

  @Test
  void ticksEverythingInEveryFramework(BrowserSession visit) {
    for (String name : Pages.names()) {
      ChecklistPage any = new ChecklistPage(visit.open(Pages.checklist(name)));
      Object seen = any.seen();
      // Two editions of one framework share their answers.
      any.page()
          .evaluate(
              "() => document.querySelectorAll('li.leaf > .row > input:not(:checked)').forEach(b =>"
                  + " b.click())");
      assertThat(any.ticked()).isEqualTo(seen);
      assertThat(
              (Boolean)
                  any.page()
                      .evaluate(
                          "() => [...document.querySelectorAll('main li > .row > input, main"
                              + " section[id] > .row > input')].every(b => b.checked &&"
                              + " !b.indeterminate)"))
          .as(name)
          .isTrue();
    }
  }

  @Test
  void ticksAllOfTheGarden() {
    sheet.tick("knowledge", "practice");
    assertThat(sheet.ticked()).isEqualTo(ALL);
    assertThat(sheet.page().locator("#_bar")).hasAttribute("value", "7");
  }

  private static IsCheckedOptions mixed() {
    return new IsCheckedOptions().setIndeterminate(true);
  }
}
