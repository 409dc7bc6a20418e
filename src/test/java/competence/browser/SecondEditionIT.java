package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Retired;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records are transferred from one edition to the next by ids. */
@InTheBrowser
class SecondEditionIT {
  private static final Path FIRST = Path.of("examples/running-a-repair-cafe/checklist.html");
  private static final Path SECOND = Path.of("examples/running-a-repair-cafe-2027/checklist.html");

  private static final String UNCHANGED = "slchel3r";
  private static final String MOVED = "sc000cjq";
  private static final String REWORDED = "sjk0pbv8";
  private static final String RECODED = "si0dgx0c";
  private static final String MERGED = "sswzr1g8";
  private static final String SPLIT = "s0akr28f";
  private static final String GONE = "std29zuk";

  @Test
  void loadsARecordOfTheFirstInTheSecond(BrowserSession visit) {
    visit.before(GardenRecords.NO_STORAGE);
    String saved = filled(new ChecklistPage(visit.open(FIRST))).save();
    ChecklistPage second = new ChecklistPage(visit.open(SECOND)).load(saved);

    Locator report = second.report();
    assertThat(report).isFocused();
    assertThat(second.ticked()).isEqualTo(List.of(REWORDED, UNCHANGED, RECODED, MOVED));
    assertThat(second.answer(MOVED, "note")).hasValue("weighed");
    assertThat(second.answer(MOVED, "assessor")).hasValue("3");
    assertThat(second.item(REWORDED).locator(".reworded")).isVisible();
    assertThat(report).containsText("another edition of this framework: 2026.");
    assertThat(report).containsText("4 answers are kept.");
    assertThat(list(report, "The wording of these has changed"))
        .hasText(
            "1.1 An ability to draw on knowledge of how household things fail (e.g. by wear, by"
                + " water, by heat, by well-meant repair)");
    Axe.findsNothing(second.page());
  }

  @Test
  void reportsTheReplacementsOfRemovedItems(BrowserSession visit) {
    filled(new ChecklistPage(visit.open(FIRST)));
    // Both editions use the same storage: they are the same framework.
    ChecklistPage second = new ChecklistPage(visit.open(SECOND));
    Locator replaced = list(second.report(), "These were replaced by others");
    assertThat(replaced).hasCount(2);
    assertThat(replaced.nth(0)).containsText("naming the danger (e.g. a swollen battery)");
    assertThat(replaced.nth(0)).containsText("achieved · ");
    assertThat(replaced.nth(0).locator("a")).hasCount(1);
    assertThat(replaced.nth(1).locator("a[href='#scqzklzs']")).isVisible();
    assertThat(replaced.nth(1).locator("a[href='#s3ouhhn9']")).isVisible();
    assertThat(list(second.report(), "not in this edition"))
        .containsText("An ability to close on time, with the floor swept – achieved");

    replaced.nth(0).locator("a").click();
    assertThat(second.item("skfnb7b4")).isInViewport();
    assertThat(second.spreadsheet())
        .contains("\"" + GONE + "\",\"\",\"\",\"\",\"An ability to close on time, with the floor");
    assertThat(GardenRecords.parse(second.save()).at("/answers").has(SPLIT)).isTrue();
  }

  @Test
  void acceptsAReplacementThatWasRemovedItself(BrowserSession visit) {
    ChecklistPage sheet =
        new ChecklistPage(visit.open(Pages.checklist(chain(), Presentation.usual())));
    sheet.load(GardenRecords.of("chain", "{}", chained()));
    Locator replaced = list(sheet.report(), "These were replaced by others");
    assertThat(replaced).hasCount(1);
    assertThat(replaced).containsText("<b>first</b>");
    assertThat(replaced.locator("a[href='#now']")).hasText("1 as it is now");
    Locator gone = list(sheet.report(), "not in this edition");
    assertThat(gone.locator("bdi")).hasText(new String[] {"round", "constructor"});
  }

  @Test
  void distinguishesRemovedItemsFromItemsThatAreNotShown(BrowserSession visit) {
    ChecklistPage sheet =
        new ChecklistPage(visit.open(Pages.checklist(chain(), partWith("other"))));
    sheet.load(GardenRecords.of("chain", "{}", chained()));
    assertThat(list(sheet.report(), "not in this edition").locator("bdi"))
        .hasText(new String[] {"<b>first</b>", "round"});
    assertThat(list(sheet.report(), "not on this list").locator("bdi"))
        .hasText(new String[] {"constructor"});
  }

  /** Answers to items that were kept, changed, replaced and removed. */
  private static ChecklistPage filled(ChecklistPage first) {
    first.tick(UNCHANGED, MOVED, REWORDED, RECODED, MERGED, SPLIT, GONE);
    return first.rate(MOVED, "4", "3", "weighed");
  }

  /** The details of a line of the report. */
  private static Locator list(Locator report, String line) {
    return report.locator("p:has-text('" + line + "') + ul > li");
  }

  /** "a" became "b", and that what is there now; "round" and "trip" took each other's place. */
  private static Framework chain() {
    return new Framework(
        "chain",
        "A chain",
        "en",
        null,
        Facts.NONE,
        List.of(statement("now", "as it is now"), statement("other", "another")),
        List.of(
            retired("a", "\\<b>first\\</b>", "b"),
            retired("b", "second", "now"),
            retired("round", "round", "trip"),
            retired("trip", "trip", "round")));
  }

  private static String chained() {
    return "{\"a\": {\"done\": true}, \"round\": {\"done\": true}, \"constructor\": {\"done\":"
        + " true}}";
  }

  private static Presentation partWith(String id) {
    return Presentation.usual().with(PresentationSetting.SELECT, List.of(id));
  }

  private static Item statement(String id, String text) {
    return new Item(ItemKind.STATEMENT, id, text, ItemDetails.NONE, List.of(), null);
  }

  private static Retired retired(String id, String text, String by) {
    return new Retired(ItemKind.STATEMENT, id, text, List.of(by));
  }
}
