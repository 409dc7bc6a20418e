package competence.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A browser session of a new user, who opens pages. */
final class BrowserSession {
  /** Longer than any action should take. */
  private static final int MOST_MILLISECONDS = 20_000;

  private final Browser browser;
  private final Browser.NewContextOptions options =
      new Browser.NewContextOptions()
          .setViewportSize(1280, 800)
          .setLocale("en-GB")
          .setTimezoneId("UTC");
  private final PageMonitor watch = new PageMonitor();
  private @Nullable BrowserContext context;

  BrowserSession(Browser browser) {
    this.browser = browser;
  }

  /** Sets options of the browser, before the first page is opened. */
  BrowserSession with(Consumer<Browser.NewContextOptions> change) {
    change.accept(options);
    return this;
  }

  /** Sets the size of the window, before the first page is opened. */
  BrowserSession sized(int width, int height) {
    return with(o -> o.setViewportSize(width, height));
  }

  /** Runs a script in each page before the page's own; before the first page is opened. */
  BrowserSession before(String script) {
    context().addInitScript(script);
    return this;
  }

  /** Opens a file in a new tab. */
  Page open(Path file) {
    return open(file, "");
  }

  /** Opens a file in a new tab, at a fragment such as {@code #id}. */
  Page open(Path file, String place) {
    String address = file.toAbsolutePath().toUri().toString();
    watch.allow(address);
    Page page = context().newPage();
    page.navigate(address + place);
    return page;
  }

  /** Allows pages to open another file. */
  BrowserSession allow(Path file) {
    watch.allow(file.toAbsolutePath().toUri().toString());
    return this;
  }

  /**
   * Closes all pages.
   *
   * @param judged whether errors and requests of the pages fail the test
   */
  void end(boolean judged) {
    if (context != null) {
      context.close();
    }
    if (judged) {
      watch.verify();
    }
  }

  private BrowserContext context() {
    if (context == null) {
      context = browser.newContext(options);
      context.setDefaultTimeout(MOST_MILLISECONDS);
      watch.over(context);
    }
    return context;
  }
}
