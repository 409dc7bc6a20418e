package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All controls work by keyboard and by touch, in wide and narrow windows. */
@InTheBrowser
class KeyboardIT {
  private static final String LOST = " is lost";

  private static final int MOST_STOPS = 400;

  private static final String UNFOLD =
      "which => document.querySelectorAll(which).forEach(d => d.open = true)";

  /** The focused element and its problems; null at the end of the page. */
  private static final String STOP =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        const place = e.closest('li, section')?.id || '';
        const name = e.id || [place, e.tagName, e.dataset.answer || e.textContent.trim()].join(' ');
        const box = e.getBoundingClientRect();
        const x = box.x + box.width / 2;
        const y = Math.min(box.y + box.height / 2, innerHeight - 1);
        if (x < 0 || x > innerWidth || box.bottom < 1 || box.top > innerHeight - 1)
          return name + ' is lost, outside';
        const top = document.elementFromPoint(x, Math.max(y, 0));
        const labels = [...(e.labels || [])];
        const own = top && (e.contains(top) || top.contains(e) || labels.some(l => l.contains(top)));
        return own ? name : name + ' is lost under ' + (top?.id || top?.className || top?.tagName);
      }
      """;

  /** Targets that are too small; links within a text may be (WCAG 2.5.8). */
  private static final String SMALL =
      """
      () => [...document.querySelectorAll('a, button, input, select, textarea, summary')]
        .filter(e => e.checkVisibility({visibilityProperty: true}) && e.type !== 'file')
        .filter(e => !(e.matches('label a, h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, dd a, .skip')))
        .map(e => [e, e.getBoundingClientRect()])
        .filter(([e, b]) => b.width < 24 || b.height < 24)
        .map(([e, b]) => (e.id || e.className || e.tagName) + ' ' + b.width + ' x ' + b.height)
      """;

  static Stream<Arguments> windows() {
    return Stream.of("garden", "lighthouse", "arabic", Pages.SEED)
        .flatMap(name -> Stream.of(Arguments.of(name, 1280, 800), Arguments.of(name, 320, 640)));
  }

  @ParameterizedTest
  @MethodSource("windows")
  void showsTheFocus(String name, int width, int height, BrowserSession visit) {
    visit.sized(width, height);
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist(name)));
    sheet.page().evaluate("() => document.querySelector('section .row > input').click()");
    sheet.page().evaluate(UNFOLD, "main details");
    losesNothing(sheet.page(), "Tab");
    losesNothing(sheet.page(), "Shift+Tab");
  }

  @Test
  void showsTheFocusWithOpenToolsInANarrowWindow(BrowserSession visit) {
    visit.sized(320, 640);
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
    sheet.page().evaluate(UNFOLD, "details");
    losesNothing(sheet.page(), "Tab");
    sheet.page().evaluate(UNFOLD, "details");
    losesNothing(sheet.page(), "Shift+Tab");
  }

  @ParameterizedTest
  @MethodSource("windows")
  void needsNoHorizontalScrollingAndHasLargeTargets(
      String name, int width, int height, BrowserSession visit) {
    visit.sized(width, height);
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist(name)));
    sheet.page().evaluate(UNFOLD, "details");
    assertThat(sheet.page().evaluate("() => document.documentElement.scrollWidth - innerWidth"))
        .as("wider than the window by")
        .isEqualTo(0);
    assertThat((List<?>) sheet.page().evaluate(SMALL)).isEmpty();
  }

  @Test
  void skipsToTheChecklist(BrowserSession visit) {
    Page page = visit.open(Pages.checklist("garden"));
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertThat(page.locator(".skip")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.evaluate("() => document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
  }

  @Test
  void canBeFilledInByKeyboardAlone(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
    sheet.box("rose").focus();
    sheet.page().keyboard().press("Space");
    sheet.page().keyboard().press("Tab");
    sheet.page().keyboard().press("Enter");
    assertThat(sheet.item("rose").locator(".panel")).isVisible();
    sheet.page().keyboard().press("Tab");
    sheet.page().keyboard().press("4");
    assertThat(sheet.answer("rose", "self")).hasValue("4");
    assertThat(sheet.box("rose")).isChecked();
  }

  @Test
  void keepsTheBrowsersKeys(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.checklist("garden")));
    sheet.page().locator("main").focus();
    for (char key = 'a'; key <= 'z'; key++) {
      sheet.page().keyboard().press(String.valueOf(key));
    }
    assertThat(sheet.ticked()).isEqualTo(List.of());
    assertThat(sheet.message()).hasText("");
    assertThat(sheet.page().locator("main")).isFocused();
  }

  /** Goes through the page once; at its end the focus goes nowhere, or comes to the first again. */
  private static void losesNothing(Page page, String key) {
    List<String> stops = new ArrayList<>();
    String stop = next(page, key);
    while (stop != null && (stops.isEmpty() || !stop.equals(stops.get(0)))) {
      stops.add(stop);
      assertThat(stops).as("an end of the page").hasSizeLessThan(MOST_STOPS);
      stop = next(page, key);
    }
    assertThat(stops).hasSizeGreaterThan(20);
    assertThat(stops.stream().filter(s -> s.contains(LOST))).isEmpty();
  }

  private static @Nullable String next(Page page, String key) {
    page.keyboard().press(key);
    return (String) page.evaluate(STOP);
  }
}
