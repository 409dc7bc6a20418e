package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps in separate files. */
@InTheBrowser
class MapIT {
  /** Texts that are wider than their boxes: the program estimates widths without a browser. */
  private static final String TOO_WIDE =
      """
      () => [...document.querySelectorAll('[role=listitem]')].flatMap(item => {
        const box = item.querySelector('rect').getBBox();
        return [...item.querySelectorAll('text')].filter(text => {
          const {x, y, width, height} = text.getBBox();
          return x < box.x || x + width > box.x + box.width
            || y < box.y || y + height > box.y + box.height;
        }).map(text => text.textContent);
      })
      """;

  @ParameterizedTest
  @MethodSource("competence.browser.Pages#names")
  void keepsTextsInTheirBoxes(String name, BrowserSession visit) {
    Page page = visit.open(Pages.map(name));
    assertThat((List<?>) page.evaluate(TOO_WIDE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("competence.browser.Pages#names")
  void printsOnOneSheet(String name, BrowserSession visit) {
    try (PrintedPage paper = PrintedPage.print(visit.open(Pages.map(name)))) {
      assertThat(paper.pages()).hasSize(1);
    }
  }

  @Test
  void linksToTheChecklist(BrowserSession visit) {
    Page page = visit.open(Pages.map("garden"));
    visit.allow(Pages.checklist("garden"));
    page.locator("a[href$='#pruning']").first().click();
    assertThat(page.locator("#pruning")).isInViewport();
  }

  @Test
  void namesItsParts(BrowserSession visit) {
    Page page = visit.open(Pages.map("garden"));
    assertThat(page.locator("svg"))
        .hasAccessibleName(
            "Looking after a community garden – Map of competences"
                + " Map of competences · 2 columns · 4 boxes · 7 competences");
  }
}
