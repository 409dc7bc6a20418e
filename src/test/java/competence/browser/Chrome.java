package competence.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The installed Chromium or Chrome, started once for all tests; never downloaded. */
final class Chrome implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<String> FLAGS =
      List.of(
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chrome(Path program) {
    Playwright.CreateOptions quiet = new Playwright.CreateOptions();
    playwright = Playwright.create(quiet.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    List<String> flags = new ArrayList<>(FLAGS);
    if (isRoot()) {
      flags.add("--no-sandbox");
    }
    // Date fields use the language of the machine.
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("LANGUAGE", "en_GB");
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(flags)
                    .setEnv(environment));
  }

  /** Starts it; {@link #lacking} says what prevents that. */
  static Chrome start() {
    return new Chrome(program().orElseThrow());
  }

  /** What must be done before a browser can start; null if it can. */
  static @Nullable String lacking() {
    if (!hasDriver()) {
      return "no browser is driven without the profile: mvn verify -Pbrowser";
    }
    return program().isEmpty() ? "none of " + NAMES + " is on the PATH: install Chromium" : null;
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static boolean hasDriver() {
    return System.getenv("PLAYWRIGHT_NODEJS_PATH") != null
        || Chrome.class.getResource("/driver/linux/LICENSE") != null;
  }

  private static Optional<Path> program() {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    List<String> folders = List.of(path.split(File.pathSeparator));
    return NAMES.stream()
        .flatMap(name -> folders.stream().flatMap(folder -> programs(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> programs(String folder, String name) {
    return Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe"));
  }

  /** Chromium refuses to start its sandbox for this user. */
  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }
}
