package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import competence.present.Presentation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A framework of 1,500 leaves, and how long people wait for it. */
@InTheBrowser
class LargeIT {
  private static final int TIMES = 5;

  /** Twice and five times the acceptable time: other programs may be busy. */
  private static final double MOST_TO_OPEN = 5000;

  private static final double MOST_TO_TICK = 500;

  private static final Path LARGE =
      Pages.checklist(LargeFramework.framework(), Presentation.usual());

  /** From the start of the navigation until the page's script is through. */
  private static final String OPENED =
      "() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd";

  /** From the click until what it changed has been drawn. */
  private static final String TICK =
      """
      async id => {
        const began = performance.now();
        document.getElementById(id).click();
        await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)));
        return performance.now() - began;
      }
      """;

  @Test
  void isQuick(BrowserSession visit) {
    double open = median(IntStream.range(0, TIMES).mapToObj(i -> open(visit)).toList());
    Page page = visit.open(LARGE);
    double tick =
        median(
            IntStream.range(0, TIMES).mapToObj(i -> tick(page, "a5u5s2x" + (i % 5 + 1))).toList());
    double parent = median(IntStream.range(0, TIMES).mapToObj(i -> tick(page, "a5")).toList());
    System.out.printf(
        Locale.ROOT,
        "%,d leaves: open %.0f ms, tick %.0f ms, tick of a heading of 150 %.0f ms (medians of"
            + " %d)%n",
        LargeFramework.LEAVES,
        open,
        tick,
        parent,
        TIMES);
    assertThat(open).isLessThan(MOST_TO_OPEN);
    assertThat(tick).isLessThan(MOST_TO_TICK);
    assertThat(parent).isLessThan(MOST_TO_TICK);
  }

  @Test
  void worksLikeASmallPage(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(LARGE));
    sheet.tick("a5");
    assertThat(sheet.message()).hasText("150 competences ticked.");
    sheet.tick("a5u5s2x3");
    assertThat(sheet.progress()).hasText("149 of 1500 achieved");
    sheet.find("a7u3s1 step");
    assertThat(sheet.found()).hasText("Showing 5 of 1500 competences.");
    assertThat(sheet.seen())
        .isEqualTo(List.of("a7u3s1x1", "a7u3s1x2", "a7u3s1x3", "a7u3s1x4", "a7u3s1x5"));
    sheet.page().reload();
    assertThat(sheet.progress()).hasText("149 of 1500 achieved");
  }

  private static double open(BrowserSession visit) {
    Page page = visit.open(LARGE);
    double time = ((Number) page.evaluate(OPENED)).doubleValue();
    page.close();
    return time;
  }

  private static double tick(Page page, String id) {
    return ((Number) page.evaluate(TICK, id + "_box")).doubleValue();
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
