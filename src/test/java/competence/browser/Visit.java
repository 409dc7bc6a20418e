package competence.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody who comes with a browser that has seen nothing yet, and opens pages. */
final class Visit {
  /** Longer than anything should take, shorter than a patience. */
  private static final int MOST_MILLISECONDS = 20_000;

  private final Browser browser;
  private final Browser.NewContextOptions options =
      new Browser.NewContextOptions()
          .setViewportSize(1280, 800)
          .setLocale("en-GB")
          .setTimezoneId("UTC");
  private final Watch watch = new Watch();
  private @Nullable BrowserContext context;

  Visit(Browser browser) {
    this.browser = browser;
  }

  /** Says what the browser is like; before the first page is opened. */
  Visit with(Consumer<Browser.NewContextOptions> change) {
    change.accept(options);
    return this;
  }

  /** Says how large the window is; before the first page is opened. */
  Visit sized(int width, int height) {
    return with(o -> o.setViewportSize(width, height));
  }

  /** Runs a script in each page before the page's own; before the first page is opened. */
  Visit before(String script) {
    context().addInitScript(script);
    return this;
  }

  /** Opens a file in a tab of its own. */
  Page open(Path file) {
    return open(file, "");
  }

  /** Opens a file in a tab of its own, at a place such as {@code #id}. */
  Page open(Path file, String place) {
    String address = file.toAbsolutePath().toUri().toString();
    watch.allow(address);
    Page page = context().newPage();
    page.navigate(address + place);
    return page;
  }

  /** Lets pages lead to another file. */
  Visit allow(Path file) {
    watch.allow(file.toAbsolutePath().toUri().toString());
    return this;
  }

  /**
   * Closes all pages.
   *
   * @param judged whether what they did in secret fails the test
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
