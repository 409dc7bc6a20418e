package competence.project;

import competence.browse.PrintedPdf;
import competence.changes.ChangesJson;
import competence.model.Framework;
import competence.report.AuditJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Recognizes files that the program made: they have a mark near the beginning, PDFs near the end.
 */
final class GeneratedMark {
  /** How much of a file must be looked at. */
  static final int HEAD = 4096;

  private static final List<byte[]> MARKS =
      Stream.of(Framework.FORMAT, AuditJson.FORMAT, ChangesJson.FORMAT)
          .map(mark -> mark.getBytes(StandardCharsets.US_ASCII))
          .toList();
  private static final byte[] JSON_LINE = "{\"id\":".getBytes(StandardCharsets.US_ASCII);

  private GeneratedMark() {}

  /** Whether a file may be overwritten: it is empty, or made by the program. */
  static boolean isIn(Path file) throws IOException {
    byte[] head = SafeFile.head(file, HEAD);
    return PrintedPdf.isPdf(head)
        ? PrintedPdf.isMarked(SafeFile.tail(file, PrintedPdf.TAIL))
        : is(head);
  }

  /** Whether a text is empty, or made by the program. */
  static boolean is(byte[] content) {
    return content.length == 0
        || MARKS.stream().anyMatch(mark -> contains(content, mark))
        || beginsLikeJsonLines(content);
  }

  private static boolean contains(byte[] content, byte[] mark) {
    int end = Math.min(content.length, HEAD);
    for (int i = 0; i + mark.length <= end; i++) {
      if (Arrays.equals(content, i, i + mark.length, mark, 0, mark.length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsLikeJsonLines(byte[] content) {
    return content.length >= JSON_LINE.length
        && Arrays.equals(content, 0, JSON_LINE.length, JSON_LINE, 0, JSON_LINE.length);
  }
}
