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
 * A browser that can print: Chromium, or one made of it.
 *
 * @param program what starts it
 * @param temporary a folder that it may read and write
 * @param patience how long it may take for one page
 */
public record Browser(Path program, Path temporary, Duration patience) {
  /** A page of 1,500 items takes five seconds; a machine may be busy, and a page larger. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  /** The user's own profile is not touched, and nothing is fetched, whatever the page asks for. */
  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-pdf-header-footer",
          "--generate-pdf-document-outline",
          "--user-agent=competence", // PDFs name it as their creator, in place of the system.
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

  /**
   * Prints a page. Several threads may do so at once: each has a browser of its own.
   *
   * @param page the page, in HTML
   * @param date when the page says that it was last changed (2026-11-22); null if it does not say
   * @return the PDF, marked, without the time of its printing: the same page gives the same bytes
   *     as long as the browser and the machine's fonts are the same
   */
  public byte[] print(byte[] page, @Nullable String date) throws PrintingException {
    try (Workplace place = Workplace.in(temporary)) {
      Files.write(place.page(), page);
      OptionalInt code = place.run(command(place), patience);
      if (code.isEmpty()) {
        throw failure("took longer than " + patience.toSeconds() + " seconds", place);
      }
      byte[] pdf = Files.exists(place.pdf()) ? Files.readAllBytes(place.pdf()) : new byte[0];
      if (!PdfMark.isWhole(pdf)) {
        throw failure("gave no PDF (exit code " + code.getAsInt() + ")", place);
      }
      return PdfMark.marked(PdfDates.replace(pdf, date), page);
    } catch (IOException e) {
      throw new PrintingException(program + " could not be run: " + e.getMessage());
    }
  }

  private List<String> command(Workplace place) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(OPTIONS);
    if (place.isOfRoot()) {
      // Chromium refuses to run as root with its sandbox. What it is given is only our own page,
      // in which the document's text is escaped; for others the sandbox stays.
      command.add("--no-sandbox");
    }
    command.add("--user-data-dir=" + place.profile());
    command.add("--print-to-pdf=" + place.pdf());
    command.add(place.page().toUri().toString());
    return command;
  }

  private PrintingException failure(String what, Workplace place) throws IOException {
    String words = LastWords.in(place.log());
    return new PrintingException(program + " " + what + (words.isEmpty() ? "" : ": " + words));
  }
}
