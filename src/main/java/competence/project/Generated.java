package competence.project;

import competence.browse.PdfMark;
import competence.model.Framework;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Tells the files that the program made by a mark near their beginning; PDFs, near their end. */
final class Generated {
  /** How much of a file must be looked at. */
  static final int HEAD = 4096;

  private static final byte[] MARK = Framework.FORMAT.getBytes(StandardCharsets.US_ASCII);
  private static final byte[] JSON_LINE = "{\"id\":".getBytes(StandardCharsets.US_ASCII);

  private Generated() {}

  /** Whether a file may be overwritten: it is empty, or made by the program. */
  static boolean isIn(Path file) throws IOException {
    byte[] head = SafeFile.head(file, HEAD);
    return PdfMark.isPdf(head) ? PdfMark.isMarked(SafeFile.tail(file, PdfMark.TAIL)) : is(head);
  }

  /** Whether a text is empty, or made by the program. */
  static boolean is(byte[] content) {
    int end = Math.min(content.length, HEAD);
    for (int i = 0; i + MARK.length <= end; i++) {
      if (Arrays.equals(content, i, i + MARK.length, MARK, 0, MARK.length)) {
        return true;
      }
    }
    return content.length == 0 || beginsLikeJsonLines(content);
  }

  private static boolean beginsLikeJsonLines(byte[] content) {
    return content.length >= JSON_LINE.length
        && Arrays.equals(content, 0, JSON_LINE.length, JSON_LINE, 0, JSON_LINE.length);
  }
}
