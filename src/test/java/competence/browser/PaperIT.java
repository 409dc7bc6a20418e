package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed checklists. */
@InTheBrowser
class PaperIT {
  /** The test looks at the print layout and does not print. */
  private static final String NO_PRINTER =
      "window.print = () => { window.printed = (window.printed || 0) + 1; };";

  /** Has more stems within each other than fit on a page. */
  private static final String TOO_DEEP = "lighthouse";

  @ParameterizedTest
  @ValueSource(strings = {"A4", "Letter"})
  void fitsTheSeedOnTwoSheets(String format, BrowserSession visit) {
    try (PrintedPage paper = PrintedPage.print(visit.open(Pages.seed()), format)) {
      assertThat(paper.pages()).hasSize(2);
      assertThat(paper.format()).isEqualTo(format);
    }
  }

  @Test
  void printsOnTheSelectedPaper(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
    sheet.page().locator("#_paper").selectOption("letter");
    try (PrintedPage paper = PrintedPage.print(sheet.page(), "A4")) {
      assertThat(paper.format()).isEqualTo("Letter");
    }
    sheet.page().locator("#_paper").selectOption("a4");
    try (PrintedPage paper = PrintedPage.print(sheet.page(), "Letter")) {
      assertThat(paper.format()).isEqualTo("A4");
    }
  }

  /** Text that is extracted from an Arabic PDF has another order than the source. */
  static Stream<String> namesFromLeftToRight() {
    return Pages.names().stream().filter(name -> !name.equals("arabic"));
  }

  @ParameterizedTest
  @MethodSource("namesFromLeftToRight")
  void splitsNoItemAndKeepsParentsWithTheirFirstChild(String name, BrowserSession visit) {
    Framework framework = Pages.framework(name);
    for (String format : List.of("A4", "Letter")) {
      try (PrintedPage paper = PrintedPage.print(visit.open(Pages.checklist(name)), format)) {
        assertWhole(framework, paper.pages());
      }
    }
  }

  /**
   * Each item is on one page, not before its ancestors; a parent is on the page of its first child.
   */
  private static void assertWhole(Framework framework, List<String> pages) {
    List<String> bare = pages.stream().map(PaperIT::bare).toList();
    int page = 0;
    Item above = null;
    for (Item item : items(framework)) {
      int before = page;
      String text = bare(Inline.plain(item.text()));
      while (page < bare.size() && !bare.get(page).contains(text)) {
        page++;
      }
      assertThat(page).as("whole on a page: %s", item.text()).isLessThan(bare.size());
      boolean parted = above != null && above.items().contains(item) && page != before;
      assertThat(parted && !TOO_DEEP.equals(framework.id()))
          .as("parted: %s", item.text())
          .isFalse();
      above = item;
    }
  }

  private static List<Item> items(Framework framework) {
    List<Item> items = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> items.add(item));
    return items;
  }

  @Test
  void countsItsPages(BrowserSession visit) {
    try (PrintedPage paper = PrintedPage.print(visit.open(Pages.seed()))) {
      assertThat(paper.pages().get(0)).contains("1 / 2");
      assertThat(paper.pages().get(1)).contains("2 / 2");
    }
  }

  @Test
  void isAFormForFillingInByHand(BrowserSession visit) {
    try (PrintedPage paper = PrintedPage.print(visit.open(Pages.seed()))) {
      assertThat(paper.text())
          .contains("15 competences", "Trainee", "Assessor or supervisor", "Date of review")
          .contains("1 aware of it", "5 could teach it")
          .contains("Trainee’s signature", "Assessor’s signature", "Strengths and next steps")
          .doesNotContain("Save to a file", "Copy link", "Rate ", "Undo", "Showing");
      assertThat(paper.text().split("date, initials", -1)).hasSize(16);
      assertThat(paper.pages().get(1)).contains("Assessor’s signature");
    }
  }

  @Test
  void printsTheAnswers(BrowserSession visit) {
    ChecklistPage sheet = filled(visit);
    try (PrintedPage paper = PrintedPage.print(sheet.page())) {
      assertThat(paper.text())
          .contains("Åsa O’Neill", "1 Apr 2026", "12 Mar 2026 RM", "Hedges next")
          .contains("Three roses, one climbs");
      assertThat(bare(paper.text())).contains("facesoutwards43");
    }
  }

  @Test
  void printsABlankFormOfAFilledPage(BrowserSession visit) {
    ChecklistPage sheet = filled(visit.before(NO_PRINTER));
    sheet.page().locator("#_blank").click();
    assertThat(sheet.page().evaluate("() => window.printed")).isEqualTo(1);
    try (PrintedPage paper = PrintedPage.print(sheet.page())) {
      assertThat(paper.text())
          .contains("An ability to prune a rose", "date, initials")
          .doesNotContain("Åsa", "2026", "RM", "Hedges next", "Three roses, one");
    }
    assertThat(sheet.ticked()).isEqualTo(List.of("rose"));
    sheet.page().locator("#_print").click();
    assertThat(sheet.page().evaluate("() => window.printed")).isEqualTo(2);
    try (PrintedPage paper = PrintedPage.print(sheet.page())) {
      assertThat(paper.text()).contains("Åsa O’Neill");
    }
  }

  @Test
  void reportsThatItPrintsOnlyTheShownItems(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist("garden"))).find("smell");
    assertThat(sheet.found()).hasText("Showing 1 of 7 competences.");
    try (PrintedPage paper = PrintedPage.print(sheet.page())) {
      assertThat(paper.text())
          .contains("Showing 1 of 7 competences.", "by its smell")
          .doesNotContain("by its colour", "Show all");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"l", "xl"})
  void printsLarge(String size, BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.seed()));
    sheet.page().locator("#_size").selectOption(size);
    try (PrintedPage paper = PrintedPage.print(sheet.page())) {
      assertThat(paper.pages()).hasSizeGreaterThan(2);
      assertWhole(Pages.framework(Pages.SEED), paper.pages());
    }
  }

  @Test
  void printsWithoutScripts(BrowserSession visit) {
    visit.with(o -> o.setJavaScriptEnabled(false));
    try (PrintedPage paper = PrintedPage.print(visit.open(Pages.seed()))) {
      assertThat(paper.pages()).hasSize(2);
      assertWhole(Pages.framework(Pages.SEED), paper.pages());
      assertThat(paper.text()).contains("Trainee’s signature").doesNotContain("JavaScript");
    }
  }

  @ParameterizedTest
  @MethodSource("competence.browser.Pages#names")
  void canBeReadOut(String name, BrowserSession visit) {
    try (PrintedPage paper = PrintedPage.print(visit.open(Pages.checklist(name)))) {
      assertThat(paper.language()).isEqualTo(Pages.framework(name).language());
      assertThat(paper.parts()).contains("H1", "H2", "L", "LI", "P");
    }
  }

  private static ChecklistPage filled(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist("garden"))).tick("rose");
    sheet.rate("rose", "4", "3", "Three roses, one climbs");
    sheet.answer("rose", "by").fill("RM");
    sheet.answer("rose", "date").fill("2026-03-12");
    sheet.field("name").fill("Åsa O’Neill");
    sheet.field("date").fill("2026-04-01");
    sheet.field("plan").fill("Hedges next");
    return sheet;
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
