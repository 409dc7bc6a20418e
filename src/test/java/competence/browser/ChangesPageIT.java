package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import competence.Compile;
import competence.changes.Written;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of changes. Each session checks that it loads nothing. */
@InTheBrowser
class ChangesPageIT {
  private static final Path GOLDEN = Path.of("src/test/golden/changes");
  private static final Path HUT = changes("all-that-can-happen");
  private static final Path ARABIC = changes("from-right-to-left");
  private static final Path SAME = changes("nothing-is-different");

  /** Enough items for several sheets, with texts of several lines. */
  private static final int LONG = 30;

  private static Path changes(String name) {
    return Pages.changes(name, Written.page(read(name + ".in.old"), read(name + ".in.new")));
  }

  private static Framework read(String name) {
    try {
      return Compile.tree(Compile.file(GOLDEN.resolve(name + ".yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Arguments> looks() {
    return Stream.of(HUT, ARABIC, SAME)
        .flatMap(
            page ->
                Stream.of(
                        PageView.USUAL,
                        PageView.DARK,
                        PageView.NARROW,
                        PageView.FORCED_COLOURS,
                        PageView.PAPER)
                    .map(look -> Arguments.of(page, look)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void hasNoBarriers(Path file, PageView look, BrowserSession visit) {
    look.on(visit);
    Page page = visit.open(file);
    look.on(page);
    Axe.findsNothing(page);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void needsNoHorizontalScrolling(Path file, PageView look, BrowserSession visit) {
    look.on(visit);
    Page page = visit.open(file);
    look.on(page);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
        .isEqualTo(0);
  }

  @Test
  void putsTheEditionsSideBySideWhereThereIsRoom(BrowserSession visit) {
    Page page = visit.open(HUT);
    Locator row = row(page, "s-bread");
    double old = row.locator(".old").boundingBox().x;
    assertThat(row.locator(".new").boundingBox().x).isGreaterThan(old + 200);
  }

  @Test
  void putsTheEditionsBelowEachOtherOnAPhone(BrowserSession visit) {
    Page page = visit.sized(320, 640).open(HUT);
    Locator row = row(page, "s-bread");
    assertThat(row.locator(".new").boundingBox().y)
        .isGreaterThan(row.locator(".old").boundingBox().y + 20);
    assertThat(row).hasRole(AriaRole.ROW);
  }

  private static Locator row(Page page, String id) {
    return page.locator(".changes tr[id]").filter(new Locator.FilterOptions().setHasText(id));
  }

  @Test
  void marksWordsByMoreThanColour(BrowserSession visit) {
    Page page = visit.open(HUT);
    Locator row = row(page, "s-bread");
    assertThat(row.locator(".said del")).hasCSS("text-decoration-line", "line-through");
    assertThat(row.locator(".said ins")).hasCSS("text-decoration-line", "underline");
    assertThat(readOut(row.locator(".said del"))).isEqualTo("\" [removed: \" \"] \"");
    assertThat(readOut(row.locator(".said ins"))).isEqualTo("\" [added: \" \"] \"");
  }

  /** The texts for screen readers before and after a text. */
  private static Object readOut(Locator marked) {
    return marked.evaluate(
        "e => getComputedStyle(e, '::before').content + ' ' + getComputedStyle(e,"
            + " '::after').content");
  }

  @Test
  void linksToTheFindingsAndTheSections(BrowserSession visit) {
    Page page = visit.open(HUT);
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#_changes")).isFocused();
    page.locator("nav a").last().click();
    assertThat(page.locator("h2").last()).isInViewport();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A4", "Letter"})
  void printsAColumnForDecisions(String format, BrowserSession visit) {
    Page page = visit.open(HUT);
    assertThat(page.locator(".decision").first()).isHidden();
    try (PrintedPage paper = PrintedPage.print(page, format)) {
      assertThat(paper.format()).isEqualTo(format);
      assertThat(paper.text()).contains("Decision", "\u2610 yes", "Decided on");
      assertThat(paper.parts()).contains("H1", "Table", "TH");
      for (String sheet : paper.pages()) {
        assertThat(sheet).doesNotContain("Skip to");
      }
    }
  }

  @Test
  void breaksNoChangeInTwo(BrowserSession visit) {
    Page page = visit.open(Pages.changes("long", Written.page(longTexts("old"), longTexts("new"))));
    try (PrintedPage paper = PrintedPage.print(page, "A4")) {
      List<String> sheets = paper.pages();
      assertThat(sheets).hasSizeGreaterThan(4);
      for (int i = 0; i < LONG; i++) {
        String first = "first" + i + " ";
        String last = "last" + i + " ";
        assertThat(sheets).anyMatch(sheet -> sheet.contains(first) && sheet.contains(last));
      }
    }
  }

  private static Framework longTexts(String word) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < LONG; i++) {
      String text = "first" + i + " thing to do ".repeat(12 + i) + word + " last" + i + " thing";
      items.add(new Item(ItemKind.STATEMENT, "s" + i, text, ItemDetails.NONE, List.of(), null));
    }
    return new Framework("f", "Long texts", "en", null, Facts.NONE, items);
  }
}
