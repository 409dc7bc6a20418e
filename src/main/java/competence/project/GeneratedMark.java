package competence.project;

import competence.browse.PrintedPdf;
import competence.changes.ChangesJson;
import competence.model.Framework;
import competence.report.AuditJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Recognizes files that the program made: they have a mark near the beginning, PDFs near the end.
 */
final class GeneratedMark {
  /** How much of a file must be looked at. */
  static final int HEAD = 4096;

  private GeneratedMark() {}

  /** Whether a file may be overwritten: it is empty, or made by the program. */
  static boolean isIn(Path file) throws IOException {
    byte[] head = SafeFile.head(file, HEAD);
    return PrintedPdf.isPdf(head)
        ? PrintedPdf.isMarked(SafeFile.tail(file, PrintedPdf.TAIL))
        : is(head);
  }

  /** Whether a text is empty, or made by the program; JSON lines have no room for a mark. */
  static boolean is(byte[] content) {
    int length = Math.min(content.length, HEAD);
    String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    return head.isEmpty()
        || head.startsWith("{\"id\":")
        || Stream.of(Framework.FORMAT, AuditJson.FORMAT, ChangesJson.FORMAT)
            .anyMatch(head::contains);
  }
}
