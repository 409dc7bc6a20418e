package competence.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;

/** A way of viewing a page. */
enum PageView {
  USUAL,
  DARK,
  NARROW,
  FORCED_COLOURS,
  LARGE_PRINT,
  PAPER;

  /** Sets the options of a session for this view. */
  void on(BrowserSession visit) {
    switch (this) {
      case DARK -> visit.with(o -> o.setColorScheme(ColorScheme.DARK));
      case NARROW -> visit.sized(320, 640);
      case FORCED_COLOURS -> visit.with(o -> o.setForcedColors(ForcedColors.ACTIVE));
      default -> {}
    }
  }

  /** Sets the options that are on the page. */
  void on(Page page) {
    switch (this) {
      case LARGE_PRINT -> page.locator("#_size").selectOption("xl");
      case PAPER -> page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      default -> {}
    }
  }
}
