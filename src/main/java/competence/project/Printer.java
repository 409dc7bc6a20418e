package competence.project;

import competence.browse.BrowserFinder;
import competence.browse.NoBrowserException;
import competence.browse.PdfMark;
import competence.browse.PrintingException;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.text.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Makes PDFs of pages. A file that was printed from the same page is left as it is, whatever
 * browser printed it: so nobody's browser makes another's PDFs stale.
 */
public final class Printer {
  private static final String INSTALL =
      "install one (apt install chromium, dnf install chromium, brew install --cask google-chrome,"
          + " winget install Google.Chrome), or name one with --browser FILE";

  private final BrowserFinder finder;
  private final boolean check;

  /**
   * A printer.
   *
   * @param finder finds the browser, once there is something to print
   * @param check whether files are compared and not written; then nothing is printed
   */
  public Printer(BrowserFinder finder, boolean check) {
    this.finder = finder;
    this.check = check;
  }

  /**
   * Prints a page.
   *
   * @param page an output that is a page still
   * @param job whose output it is
   * @param date when the page was last changed; null if that isn't known
   * @return the PDF; in a check, if the file was printed from another page, what no file holds
   */
  Output print(Output page, Job job, @Nullable String date) {
    byte[] printed = printedBefore(page);
    if (printed != null) {
      return page.with(Bytes.of(printed));
    }
    if (check) {
      return page.with(Bytes.of(PdfMark.comment(page.bytes().all())));
    }
    try {
      return page.with(Bytes.of(finder.find().print(page.bytes().all(), date)));
    } catch (NoBrowserException e) {
      return page.failed(new Diagnostic(Code.PDF101, e.reason(), INSTALL, null, null));
    } catch (PrintingException e) {
      return page.failed(failure(page, job, e.reason()));
    }
  }

  /** What the file holds, if that was printed from this page; otherwise null. */
  private static byte @Nullable [] printedBefore(Output page) {
    Path path = page.path();
    try {
      boolean same =
          path != null
              && Files.isRegularFile(path)
              && PdfMark.isOf(page.bytes().all(), SafeFile.tail(path, PdfMark.TAIL));
      return same ? Files.readAllBytes(path) : null;
    } catch (IOException e) {
      return null; // Writing it says what is the matter.
    }
  }

  private static Diagnostic failure(Output page, Job job, String reason) {
    Path path = page.path();
    PathTemplate place = page.target().place();
    Mention mention = place == null ? job.input().mention() : place.mention();
    String name = path == null ? "the PDF of " + job.input().name() : job.name(path);
    String help = "another browser can be named with --browser FILE";
    return mention.say(Code.PDF102, name + " was not printed: " + reason, help);
  }
}
