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

/** What comes out of the printer. */
@InTheBrowser
class PaperIT {
  /** Printing is not done, but what would be printed can be looked at. */
  private static final String NO_PRINTER =
      "window.print = () => { window.printed = (window.printed || 0) + 1; };";

  /** Has more stems within each other than fit on a page. */
  private static final String TOO_DEEP = "lighthouse";

  @ParameterizedTest
  @ValueSource(strings = {"A4", "Letter"})
  void fitsTheSeedOnTwoSheets(String format, Visit visit) {
    try (Paper paper = Paper.print(visit.open(Pages.seed()), format)) {
      assertThat(paper.pages()).hasSize(2);
      assertThat(paper.format()).isEqualTo(format);
    }
  }

  @Test
  void printsOnThePaperThatWasChosen(Visit visit) {
    Sheet sheet = new Sheet(visit.open(Pages.checklist("garden")));
    sheet.page().locator("#_paper").selectOption("letter");
    try (Paper paper = Paper.print(sheet.page(), "A4")) {
      assertThat(paper.format()).isEqualTo("Letter");
    }
    sheet.page().locator("#_paper").selectOption("a4");
    try (Paper paper = Paper.print(sheet.page(), "Letter")) {
      assertThat(paper.format()).isEqualTo("A4");
    }
  }

  /** What is read from paper has another order than what was written, in Arabic. */
  static Stream<String> namesFromLeftToRight() {
    return Pages.names().stream().filter(name -> !name.equals("arabic"));
  }

  @ParameterizedTest
  @MethodSource("namesFromLeftToRight")
  void splitsNoItemAndPartsNoneFromItsFirst(String name, Visit visit) {
    Framework framework = Pages.framework(name);
    for (String format : List.of("A4", "Letter")) {
      try (Paper paper = Paper.print(visit.open(Pages.checklist(name)), format)) {
        assertWhole(framework, paper.pages());
      }
    }
  }

  /**
   * Each item is on one page, not before those above it; what others hang below is with the first.
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
  void countsItsPages(Visit visit) {
    try (Paper paper = Paper.print(visit.open(Pages.seed()))) {
      assertThat(paper.pages().get(0)).contains("1 / 2");
      assertThat(paper.pages().get(1)).contains("2 / 2");
    }
  }

  @Test
  void isAFormToBeFilledInByHand(Visit visit) {
    try (Paper paper = Paper.print(visit.open(Pages.seed()))) {
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
  void printsWhatWasEntered(Visit visit) {
    Sheet sheet = filled(visit);
    try (Paper paper = Paper.print(sheet.page())) {
      assertThat(paper.text())
          .contains("Åsa O’Neill", "1 Apr 2026", "12 Mar 2026 RM", "Hedges next")
          .contains("Three roses, one climbs");
      assertThat(bare(paper.text())).contains("facesoutwards43");
    }
  }

  @Test
  void printsABlankFormOfAFilledPage(Visit visit) {
    Sheet sheet = filled(visit.before(NO_PRINTER));
    sheet.page().locator("#_blank").click();
    assertThat(sheet.page().evaluate("() => window.printed")).isEqualTo(1);
    try (Paper paper = Paper.print(sheet.page())) {
      assertThat(paper.text())
          .contains("An ability to prune a rose", "date, initials")
          .doesNotContain("Åsa", "2026", "RM", "Hedges next", "Three roses, one");
    }
    assertThat(sheet.ticked()).isEqualTo(List.of("rose"));
    sheet.page().locator("#_print").click();
    assertThat(sheet.page().evaluate("() => window.printed")).isEqualTo(2);
    try (Paper paper = Paper.print(sheet.page())) {
      assertThat(paper.text()).contains("Åsa O’Neill");
    }
  }

  @Test
  void saysThatItPrintsOnlyWhatIsShown(Visit visit) {
    Sheet sheet = new Sheet(visit.open(Pages.checklist("garden"))).find("smell");
    assertThat(sheet.found()).hasText("Showing 1 of 7 competences.");
    try (Paper paper = Paper.print(sheet.page())) {
      assertThat(paper.text())
          .contains("Showing 1 of 7 competences.", "by its smell")
          .doesNotContain("by its colour", "Show all");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"l", "xl"})
  void printsLarge(String size, Visit visit) {
    Sheet sheet = new Sheet(visit.open(Pages.seed()));
    sheet.page().locator("#_size").selectOption(size);
    try (Paper paper = Paper.print(sheet.page())) {
      assertThat(paper.pages()).hasSizeGreaterThan(2);
      assertWhole(Pages.framework(Pages.SEED), paper.pages());
    }
  }

  @Test
  void printsWithoutScripts(Visit visit) {
    visit.with(o -> o.setJavaScriptEnabled(false));
    try (Paper paper = Paper.print(visit.open(Pages.seed()))) {
      assertThat(paper.pages()).hasSize(2);
      assertWhole(Pages.framework(Pages.SEED), paper.pages());
      assertThat(paper.text()).contains("Trainee’s signature").doesNotContain("JavaScript");
    }
  }

  @ParameterizedTest
  @MethodSource("competence.browser.Pages#names")
  void canBeReadOut(String name, Visit visit) {
    try (Paper paper = Paper.print(visit.open(Pages.checklist(name)))) {
      assertThat(paper.language()).isEqualTo(Pages.framework(name).language());
      assertThat(paper.parts()).contains("H1", "H2", "L", "LI", "P");
    }
  }

  private static Sheet filled(Visit visit) {
    Sheet sheet = new Sheet(visit.open(Pages.checklist("garden"))).tick("rose");
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
