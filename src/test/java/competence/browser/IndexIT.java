package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The index of all checklists. */
@InTheBrowser
class IndexIT {
  private static final Path INDEX = Pages.index(Pages.names());

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LARGE_PRINT")
  void hasNoBarriers(PageView look, BrowserSession visit) {
    look.on(visit);
    Page page = visit.open(INDEX);
    look.on(page);
    Axe.findsNothing(page);
    page.locator("#_find")
        .evaluate("e => { e.value = 'soil'; e.dispatchEvent(new Event('input')); }");
    assertThat(page.locator("#_found")).containsText("found.");
    Axe.findsNothing(page);
  }

  @Test
  void hasNoBarriersWithoutScripts(BrowserSession visit) {
    Axe.findsNothing(visit.open(Pages.withoutScripts(INDEX)));
  }

  @Test
  void linksToEveryChecklist(BrowserSession visit) {
    Page page = visit.open(INDEX);
    Locator cards = page.locator(".card h2 a");
    assertThat(cards).hasCount(Pages.names().size());
    for (String name : Pages.names()) {
      visit.allow(Pages.checklist(name));
    }
    for (int i = 0; i < Pages.names().size(); i++) {
      String title = cards.nth(i).textContent();
      cards.nth(i).click();
      assertThat(page.locator("h1")).hasText(title);
      page.goBack();
    }
  }

  @Test
  void findsCompetencesOfAllFrameworks(BrowserSession visit) {
    Page page = visit.open(INDEX);
    page.locator("#_find").fill("SOIL smell");
    assertThat(page.locator("#_found")).hasText("1 competence found.");
    assertThat(page.locator("#_hits li a")).hasCount(1);
    visit.allow(Pages.checklist("garden"));
    page.locator("#_hits li a").click();
    assertThat(page.locator("#smell")).isInViewport();
    page.goBack();
    page.locator("#_find").fill("nothing of the kind");
    assertThat(page.locator("#_found")).containsText("Nothing found.");
  }

  @Test
  void needsNoHorizontalScrollingInANarrowWindow(BrowserSession visit) {
    Page page = visit.sized(320, 640).open(INDEX);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
        .as("wider than the window by")
        .isEqualTo(0);
  }
}
