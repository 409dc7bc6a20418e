package competence.browse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A browser that can print: Chromium, or one that is made of it.
 *
 * @param temporary a folder that it may read and write
 * @param patience the maximum time for one page
 */
public record Browser(Path program, Path temporary, Duration patience) {
  /** A page of 1,500 items takes five seconds; a machine may be busy, and a page larger. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String PAGE = "page.html";
  private static final String PDF = "page.pdf";

  /** The user's profile is not used, and nothing is fetched, whatever the page requests. */
  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-pdf-header-footer",
          "--generate-pdf-document-outline",
          "--user-agent=competence", // PDFs name it as their creator, instead of the system.
          "--host-resolver-rules=MAP * ~NOTFOUND",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-extensions",
          "--disable-breakpad",
          "--no-first-run",
          "--no-default-browser-check",
          "--disable-gpu",
          "--disable-dev-shm-usage"); // Containers have little shared memory.

  /** A page was not printed. The message is for users. */
  public static final class PrintingException extends Exception {
    private static final long serialVersionUID = 1;

    PrintingException(String message) {
      super(message);
    }
  }

  /**
   * Prints a page. Several threads may do so at once: each has its own browser process.
   *
   * @param date the date of the page's last change (2026-11-22); null if it has none
   * @return the PDF, marked, without the time of its printing: with the same browser and fonts the
   *     same page gives the same bytes
   */
  public byte[] print(byte[] page, @Nullable String date) throws PrintingException {
    try (BrowserRun run = BrowserRun.in(temporary)) {
      Files.write(run.file(PAGE), page);
      OptionalInt code = run.run(command(run), patience);
      if (code.isEmpty()) {
        throw failure("took longer than " + patience.toSeconds() + " seconds", run);
      }
      Path file = run.file(PDF);
      byte[] pdf = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      if (!PrintedPdf.isWhole(pdf)) {
        throw failure("gave no PDF (exit code " + code.getAsInt() + ")", run);
      }
      return PrintedPdf.marked(PrintedPdf.withDate(pdf, date), page);
    } catch (IOException e) {
      throw new PrintingException(program + " could not be run: " + e.getMessage());
    }
  }

  private List<String> command(BrowserRun run) throws IOException {
    List<String> command = new ArrayList<>(OPTIONS);
    command.add(0, program.toString());
    if (run.isOfRoot()) {
      // Chromium refuses to run as root with its sandbox. It gets only our own page, in which the
      // text of the document is escaped. For other users the sandbox is on.
      command.add("--no-sandbox");
    }
    command.add("--user-data-dir=" + run.file("profile"));
    command.add("--print-to-pdf=" + run.file(PDF));
    command.add(run.file(PAGE).toUri().toString());
    return command;
  }

  private PrintingException failure(String what, BrowserRun run) throws IOException {
    String message = run.lastMessage();
    return new PrintingException(program + " " + what + (message.isEmpty() ? "" : ": " + message));
  }
}
