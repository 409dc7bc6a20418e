package competence.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competence.browse.BrowserFinder.NoBrowserException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BrowserFinderTest {
  private static final Path FOLDER = Path.of("/home/me/work");
  private static final Map<String, String> PATH = Map.of("PATH", "/usr/bin:/opt/bin");

  private static Browser find(
      @Nullable String chosen, Map<String, String> environment, String... programs)
      throws NoBrowserException {
    Set<Path> there = Stream.of(programs).map(Path::of).collect(Collectors.toSet());
    return new BrowserFinder(chosen, environment, FOLDER, there::contains).find();
  }

  private static String found(Map<String, String> environment, String... programs)
      throws NoBrowserException {
    return find(null, environment, programs).program().toString();
  }

  @Test
  void usesTheBrowserOfTheUser() throws NoBrowserException {
    Map<String, String> both = Map.of("PATH", "/bin", BrowserFinder.VARIABLE, "/bin/other");
    assertThat(find("../chrome", both, "/home/me/chrome", "/bin/other").program())
        .isEqualTo(Path.of("/home/me/chrome"));
    assertThat(find("edge", both, "/bin/edge").program()).isEqualTo(Path.of("/bin/edge"));
  }

  @Test
  void usesTheBrowserOfTheEnvironment() throws NoBrowserException {
    Map<String, String> named = Map.of("PATH", "/bin", BrowserFinder.VARIABLE, "brave");
    assertThat(found(named, "/bin/chromium", "/bin/brave")).isEqualTo("/bin/brave");
    Map<String, String> empty = Map.of("PATH", "/bin", BrowserFinder.VARIABLE, "");
    assertThat(found(empty, "/bin/chromium")).isEqualTo("/bin/chromium");
  }

  @Test
  void usesOnlyTheNamedBrowser() {
    assertThatThrownBy(() -> find("/no/chrome", PATH, "/usr/bin/chromium"))
        .isInstanceOf(NoBrowserException.class)
        .hasMessage("--browser names /no/chrome, and no such program is there");
    Map<String, String> named = Map.of("PATH", "/bin", BrowserFinder.VARIABLE, "brave");
    assertThatThrownBy(() -> find(null, named, "/bin/chromium"))
        .isInstanceOf(NoBrowserException.class)
        .hasMessage("COMPETENCE_BROWSER names brave, and no such program is there");
    assertThatThrownBy(() -> find("a\0b", PATH)).isInstanceOf(NoBrowserException.class);
  }

  @Test
  void searchesEachNameInAllOfThePath() throws NoBrowserException {
    assertThat(found(PATH, "/usr/bin/google-chrome", "/opt/bin/chromium"))
        .isEqualTo("/opt/bin/chromium");
    assertThat(found(PATH, "/usr/bin/microsoft-edge", "/opt/bin/google-chrome-stable"))
        .isEqualTo("/opt/bin/google-chrome-stable");
  }

  @Test
  void runsNoProgramOfTheCurrentFolder() {
    Map<String, String> here = Map.of("PATH", ":.:bin:");
    String[] traps = {"chromium", "bin/chromium", "/home/me/work/chromium"};
    assertThatThrownBy(() -> find(null, here, traps)).isInstanceOf(NoBrowserException.class);
  }

  @Test
  void searchesTheFoldersOfMacOs() throws NoBrowserException {
    String chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    Map<String, String> mac = Map.of("PATH", "/usr/bin", "HOME", "/Users/me");
    assertThat(found(mac, chrome)).isEqualTo(chrome);
    assertThat(found(mac, "/Users/me" + chrome)).isEqualTo("/Users/me" + chrome);
  }

  @Test
  void searchesTheFoldersOfWindows() throws NoBrowserException {
    Map<String, String> windows =
        Map.of("Path", "/windows", "ProgramFiles", "/p", "ProgramFiles(x86)", "/p86");
    assertThat(found(windows, "/windows/chrome.exe")).isEqualTo("/windows/chrome.exe");
    String edge = "/p86/Microsoft/Edge/Application/msedge.exe";
    assertThat(found(windows, edge)).isEqualTo(edge);
    String chrome = "/p/Google/Chrome/Application/chrome.exe";
    assertThat(found(windows, edge, chrome)).isEqualTo(chrome);
  }

  @Test
  void givesASnapATemporaryFolderThatItCanRead() throws NoBrowserException {
    Map<String, String> home = Map.of("HOME", "/home/me");
    assertThat(find(null, home, "/snap/bin/chromium").temporary())
        .isEqualTo(Path.of("/home/me/snap/chromium/common"));
    assertThat(find("/usr/bin/chromium", home, "/usr/bin/chromium").temporary())
        .isEqualTo(Path.of(System.getProperty("java.io.tmpdir")));
  }

  @Test
  void reportsAMissingBrowser() {
    assertThatThrownBy(() -> find(null, Map.of()))
        .isInstanceOf(NoBrowserException.class)
        .hasMessage("there is no browser to print PDFs with");
  }
}
