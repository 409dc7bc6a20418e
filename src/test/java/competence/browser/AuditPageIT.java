package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import competence.report.Audits;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on which an author approves an import. Each session checks that it loads nothing. */
@InTheBrowser
class AuditPageIT {
  private static final Path BEES = Pages.audit("bees", Audits.page("bees.html", Audits.BEES));
  private static final Path AID = Pages.audit("aid", Audits.page("aid.txt", Audits.AID));
  private static final Path LOST =
      Pages.audit("lost", Audits.pageWithLost("aid.txt", Audits.AID, "First aid"));
  private static final Path LONG =
      Pages.audit(
          "long",
          Audits.page(
              "long.txt",
              "Long\n\nKnowledge\n\n"
                  + "An ability to look\n\n".repeat(400)
                  + "An ability to find the end\n"));

  private static Locator pointedAt(Page page) {
    return page.locator("#_text .on");
  }

  @Test
  void showsTheTextOfAnItem(BrowserSession visit) {
    Page page = visit.open(BEES);
    page.locator("#i2").hover();
    assertThat(pointedAt(page)).hasText(new String[] {"the", "queen"});
    assertThat(page.locator("#_told")).hasText("line 8: kept as a statement, in 2 parts");
    page.locator("#i3").hover();
    assertThat(pointedAt(page)).hasText(new String[] {"her &amp; the brood"});
    assertThat(page.locator(".row.on")).hasCount(1);
  }

  @Test
  void showsTheItemOfAText(BrowserSession visit) {
    Page page = visit.open(BEES);
    page.locator("#_text").getByText("queen").hover();
    assertThat(page.locator(".row.on")).containsText("the queen");
    assertThat(pointedAt(page)).hasCount(2);
  }

  @Test
  void showsTheSourceOfRepeatedText(BrowserSession visit) {
    Page page = visit.open(AID);
    page.locator("#_text .e").last().hover();
    assertThat(pointedAt(page)).hasText(new String[] {"by calling", "by calling"});
    assertThat(page.locator(".row.on")).containsText("by calling");
    assertThat(page.locator("#_told")).hasText("line 8: repeated, original in line 6");
  }

  @Test
  void showsWhyWordsWereExcluded(BrowserSession visit) {
    Page page = visit.open(BEES);
    page.locator("#_text .b").last().hover();
    assertThat(page.locator("#_told"))
        .hasText("line 12: boilerplate line \"Printed on *\" 2 places, 6 words");
    assertThat(page.locator("#_result li.on")).containsText("Printed on Friday");
  }

  @Test
  void linksBothWaysByKeyboard(BrowserSession visit) {
    Page page = visit.open(BEES);
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator("#f-title")).isFocused();
    assertThat(pointedAt(page)).hasText(new String[] {"Keeping bees"});
    page.keyboard().press("Enter");
    assertThat(page.locator("#_text a:focus")).hasText("Keeping bees");
    page.keyboard().press("Enter");
    assertThat(page.locator("#f-title")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator("#i0")).isFocused();
    assertThat(pointedAt(page)).hasText(new String[] {"Knowledge"});
  }

  @Test
  void scrollsToTheOtherSide(BrowserSession visit) {
    Page page = visit.open(LONG);
    page.locator("#i401").focus();
    assertThat(pointedAt(page)).isInViewport();
    page.locator("#i1").focus();
    assertThat(pointedAt(page)).isInViewport();
    page.locator("#_text").evaluate("text => text.scrollTop = text.scrollHeight");
    page.locator("#_text").getByText("find the end").hover();
    assertThat(page.locator(".row.on")).isInViewport();
  }

  @Test
  void opensTheFoldedListThatALinkLeadsTo(BrowserSession visit) {
    Page page = visit.open(BEES);
    Locator listed =
        page.locator("section[aria-labelledby=_left-out] li")
            .filter(new Locator.FilterOptions().setHasText("picture of smoke"));
    assertThat(listed).isHidden();
    page.locator("#_text .a").click();
    assertThat(listed).isVisible();
    assertThat(listed.locator("a")).isFocused();
  }

  @Test
  void showsOnlyTheSelectedKinds(BrowserSession visit) {
    Page page = visit.open(BEES);
    for (String mark : List.of("m", "k", "l", "a", "d")) {
      page.locator("#_show-" + mark).uncheck();
    }
    assertThat(page.locator("#_text li:visible"))
        .hasText(
            new String[] {"Printed on Monday", "Printed on Friday"},
            new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    assertThat(page.locator("#_text li:visible").first()).hasAttribute("value", "5");
    page.locator("#_show-m").check();
    assertThat(page.locator("#_text li:visible").first()).hasText("<!DOCTYPE html>");
  }

  @Test
  void linksBothWaysWithoutScripts(BrowserSession visit) {
    Page page = visit.open(Pages.withoutScripts(BEES));
    assertThat(page.locator("#_show-m")).isHidden();
    page.locator("#i3").click();
    Locator words = page.locator("#_text a:target");
    assertThat(words).hasText("her &amp; the brood");
    assertThat(words).isInViewport();
    assertThat(words).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#i3")).isFocused();
    Axe.findsNothing(page);
  }

  static Stream<Arguments> looks() {
    return Stream.of(BEES, AID, LOST)
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
    page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
    page.locator("#i0").focus();
    assertThat(pointedAt(page)).hasCount(1);
    Axe.findsNothing(page);
  }

  @ParameterizedTest
  @EnumSource(names = {"USUAL", "NARROW"})
  void needsNoHorizontalScrolling(PageView look, BrowserSession visit) {
    look.on(visit);
    Page page = visit.open(BEES);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
        .isEqualTo(0);
  }
}
