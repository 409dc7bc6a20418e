package competence.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competence.NeedsPosix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Browsers here are scripts. */
@NeedsPosix
class BrowserTest {
  private static final byte[] PAGE = "<p>a page".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private Duration patience = Duration.ofSeconds(60);

  private byte[] print(String lines) throws IOException, Browser.PrintingException {
    return FakeBrowser.browser(folder, lines, patience).print(PAGE, null);
  }

  /** The reason why nothing was printed, without the name of the program. */
  private String failure(String lines) throws IOException {
    try {
      return FakePdf.text(print(lines));
    } catch (Browser.PrintingException e) {
      assertThat(String.valueOf(e.getMessage())).startsWith(folder.resolve("browser") + " ");
      return String.valueOf(e.getMessage()).substring((folder.resolve("browser") + " ").length());
    }
  }

  @AfterEach
  void temporaryFolderIsEmpty() {
    assertThat(folder.resolve("temporary")).isEmptyDirectory();
  }

  @Test
  void marksThePdfAndRemovesItsDates() throws Exception {
    Path pdf = folder.resolve("real.pdf");
    Files.write(pdf, FakePdf.with("<</ModDate (D:20261123234947+00'00')>>"));
    byte[] printed = print("cp '" + pdf + "' \"$pdf\"; echo some noise >&2; exit 3");
    assertThat(PrintedPdf.isOf(PAGE, printed)).isTrue();
    assertThat(FakePdf.text(printed)).doesNotContain("ModDate");
  }

  @Test
  void passesThePage() throws Exception {
    assertThat(failure("for last; do :; done; cat \"${last#file://}\"")).endsWith(": <p>a page");
  }

  @Test
  void fetchesNothingAndKeepsTheSandboxExceptForRoot() throws Exception {
    failure("for a; do echo \"$a\"; done >'" + folder + "/arguments'; id -u >'" + folder + "/id'");
    List<String> arguments = Files.readAllLines(folder.resolve("arguments"));
    assertThat(arguments).contains("--headless", "--host-resolver-rules=MAP * ~NOTFOUND");
    boolean root = Files.readString(folder.resolve("id")).strip().equals("0");
    assertThat(arguments.contains("--no-sandbox")).isEqualTo(root);
  }

  @Test
  void reportsTheLastMessageOfTheBrowser() throws Exception {
    assertThat(failure("echo first; echo no usable sandbox >&2; exit 5"))
        .isEqualTo("gave no PDF (exit code 5): no usable sandbox");
    assertThat(failure("")).isEqualTo("gave no PDF (exit code 0)");
  }

  @Test
  void rejectsIncompletePdfs() throws Exception {
    assertThat(failure("echo garbage >\"$pdf\"")).isEqualTo("gave no PDF (exit code 0)");
    assertThat(failure("printf '%%PDF-1.4\\n1 0 obj' >\"$pdf\"")).startsWith("gave no PDF");
    assertThat(failure(": >\"$pdf\"")).startsWith("gave no PDF");
    assertThat(failure("mkdir \"$pdf\"")).startsWith("could not be run");
  }

  @Test
  @Timeout(20)
  void endsASlowBrowserAndItsProcesses() throws Exception {
    patience = Duration.ofSeconds(1);
    Path child = folder.resolve("child");
    assertThat(failure("echo thinking; sleep 60 & echo $! >'" + child + "'; wait"))
        .isEqualTo("took longer than 1 seconds: thinking");
    long id = Long.parseLong(Files.readString(child).strip());
    ProcessHandle.of(id).ifPresent(handle -> handle.onExit().orTimeout(5, TimeUnit.SECONDS).join());
  }

  @Test
  @Timeout(20)
  void endsTheBrowserWhenItIsInterrupted() throws Exception {
    Browser browser = FakeBrowser.browser(folder, "sleep 60", patience);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> browser.print(PAGE, null)).hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void reportsABrowserThatCannotBeStarted() throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    Path file = Files.writeString(folder.resolve("text"), "no program");
    Browser browser = new Browser(file, temporary, Duration.ofSeconds(1));
    assertThatThrownBy(() -> browser.print(PAGE, null))
        .isInstanceOf(Browser.PrintingException.class)
        .hasMessageStartingWith(file + " could not be run: ");
  }
}
