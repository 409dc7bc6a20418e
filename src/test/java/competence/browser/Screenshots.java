package competence.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import competence.report.Audits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Makes the README's pictures, when asked to: {@code mvn verify -Pbrowser -Dit.test=Screenshots
 * -Dscreenshots=FOLDER}.
 */
@InTheBrowser
class Screenshots {
  private static final int MOST_BYTES = 250_000;
  private static final int DOTS_TO_THE_INCH = 70;

  @Test
  void desktop(BrowserSession visit) throws IOException {
    shoot("desktop", worked(visit.sized(1200, 800)));
  }

  @Test
  void dark(BrowserSession visit) throws IOException {
    visit.with(o -> o.setColorScheme(ColorScheme.DARK));
    shoot("dark", worked(visit.sized(1200, 800)));
  }

  @Test
  void phone(BrowserSession visit) throws IOException {
    Page page = worked(visit.sized(390, 780));
    page.evaluate("() => scrollTo(0, document.querySelector('#hqw1trl2').offsetTop - 80)");
    shoot("phone", page);
  }

  @Test
  void paper(BrowserSession visit) throws IOException {
    try (PrintedPage paper = PrintedPage.print(visit.open(Pages.seed()))) {
      draw("paper-blank", paper);
    }
    try (PrintedPage paper = PrintedPage.print(worked(visit))) {
      draw("paper-filled", paper);
    }
  }

  @Test
  void largePrint(BrowserSession visit) throws IOException {
    Page page = visit.open(Pages.seed());
    page.locator("#_size").selectOption("l");
    try (PrintedPage paper = PrintedPage.print(page)) {
      draw("paper-large", paper);
    }
  }

  @Test
  void map(BrowserSession visit) throws IOException {
    shoot("map", visit.sized(1150, 640).open(Pages.map("running-a-repair-cafe")));
  }

  @Test
  void index(BrowserSession visit) throws IOException {
    shoot("index", visit.sized(1200, 800).open(Pages.index(Pages.realNames())));
  }

  @Test
  void audit(BrowserSession visit) throws IOException {
    String text = Files.readString(Path.of("frameworks", Pages.SEED, "source.txt"));
    Page page = visit.sized(1200, 800).open(Pages.audit("seed", Audits.page("source.txt", text)));
    page.locator("#i9").focus();
    assertThat(page.locator(".source .on").first()).isInViewport();
    shoot("audit", page);
  }

  /** The seed with some answers. */
  private static Page worked(BrowserSession visit) {
    ChecklistPage sheet = new ChecklistPage(visit.open(Pages.seed()));
    sheet.page().clock().setFixedTime("2026-03-12T10:00:00Z");
    sheet.field("name").fill("Rosa Marsh");
    sheet.field("assessor").fill("Dr A. Adeyemi");
    sheet.field("date").fill("2026-03-12");
    sheet.tick("s351cimt", "sviwsvwt", "sl00yimj", "s0d1uazj", "slyjgqoj");
    sheet.rate("s351cimt", "4", "4", "Seminar paper, week 3");
    sheet.rate("sl00yimj", "3", "3", "");
    for (String id : new String[] {"s351cimt", "sl00yimj"}) {
      sheet.answer(id, "by").fill("AA");
      sheet.item(id).locator("summary").click();
    }
    sheet.page().evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
    sheet.page().mouse().move(0, 0);
    assertThat(sheet.progress()).hasText("5 of 15 achieved");
    return sheet.page();
  }

  private static void shoot(String name, Page page) throws IOException {
    Path file = file(name);
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    assertThat(Files.size(file)).as(name).isLessThan(MOST_BYTES);
  }

  private static void draw(String name, PrintedPage paper) throws IOException {
    Path file = file(name);
    ImageIO.write(paper.image(1, DOTS_TO_THE_INCH), "png", file.toFile());
    assertThat(Files.size(file)).as(name).isLessThan(MOST_BYTES);
  }

  private static Path file(String name) throws IOException {
    Path folder = Path.of(Objects.requireNonNull(System.getProperty("screenshots")));
    return Files.createDirectories(folder).resolve(name + ".png");
  }
}
