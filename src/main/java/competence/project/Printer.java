package competence.project;

import competence.browse.Browser.PrintingException;
import competence.browse.BrowserFinder;
import competence.browse.BrowserFinder.NoBrowserException;
import competence.browse.PrintedPdf;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Makes PDFs of pages. A file that was printed from the same page is not printed again, whichever
 * browser printed it: another browser does not make PDFs stale.
 *
 * @param finder finds the browser when there is something to print
 * @param check whether files are compared and not written; then nothing is printed
 */
public record Printer(BrowserFinder finder, boolean check) {
  private static final String INSTALL =
      "install one (apt install chromium, dnf install chromium, brew install --cask google-chrome,"
          + " winget install Google.Chrome), or name one with --browser FILE";

  /**
   * Prints a page.
   *
   * @param date when the page was last changed; null if that is not known
   * @return the PDF; in a check, if the file was printed from another page, what no file holds
   */
  Output print(Output output, byte[] page, Job job, @Nullable String date) {
    byte[] printed = printedBefore(output, page);
    if (printed != null || check) {
      byte[] content = printed == null ? PrintedPdf.comment(page) : printed;
      return output.with(Output.Content.of(content));
    }
    try {
      return output.with(Output.Content.of(finder.find().print(page, date)));
    } catch (NoBrowserException e) {
      return output.failed(
          new Diagnostic(Code.PDF101, String.valueOf(e.getMessage()), INSTALL, null, null));
    } catch (PrintingException e) {
      return output.failed(failure(output, job, String.valueOf(e.getMessage())));
    }
  }

  /** The content of the file, if it was printed from this page; otherwise null. */
  private static byte @Nullable [] printedBefore(Output output, byte[] page) {
    Path path = output.path();
    try {
      boolean same =
          path != null
              && Files.isRegularFile(path)
              && PrintedPdf.isOf(page, SafeFile.tail(path, PrintedPdf.TAIL));
      return same ? Files.readAllBytes(path) : null;
    } catch (IOException e) {
      return null; // Writing it reports what is wrong.
    }
  }

  private static Diagnostic failure(Output output, Job job, String reason) {
    PathTemplate place = output.place();
    ReportLocation mention = place == null ? job.input().mention() : place.mention();
    String name = output.path() == null ? "the PDF of " + job.input().name() : output.name();
    String help = "use --browser FILE to choose another browser";
    return mention.say(Code.PDF102, name + " was not printed: " + reason, help);
  }
}
