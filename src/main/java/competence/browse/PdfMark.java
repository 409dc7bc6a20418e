package competence.browse;

import competence.model.Framework;
import competence.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of PDFs that the program made: a comment near the end, with the hash of the page that
 * was printed. What other programs add to a PDF stands behind it, so that a PDF that was filled in,
 * signed or commented has the mark no more.
 */
public final class PdfMark {
  /** How much of the end of a file must be looked at. */
  public static final int TAIL = 256;

  private static final String START = "%PDF-";
  private static final String END = "startxref";
  private static final Pattern WHOLE = Pattern.compile(END + "\\s+\\d+\\s+%%EOF\\s*$");
  private static final Pattern MARKED =
      Pattern.compile("\n%" + Framework.FORMAT + " page ([0-9a-f]{64})\n" + WHOLE);

  private PdfMark() {}

  /** Whether this is the beginning of a PDF. */
  public static boolean isPdf(byte[] head) {
    return latin(head).startsWith(START);
  }

  /** Whether a PDF that ends so was made by the program. */
  public static boolean isMarked(byte[] tail) {
    return MARKED.matcher(latin(tail)).find();
  }

  /** Whether a PDF that ends so was made by the program from this page. */
  public static boolean isOf(byte[] page, byte[] tail) {
    Matcher mark = MARKED.matcher(latin(tail));
    return mark.find() && mark.group(1).equals(Sha256.hex(page));
  }

  /** Whether a PDF is there from beginning to end. */
  static boolean isWhole(byte[] pdf) {
    byte[] tail = Arrays.copyOfRange(pdf, Math.max(0, pdf.length - TAIL), pdf.length);
    return isPdf(pdf) && WHOLE.matcher(latin(tail)).find();
  }

  /**
   * A PDF with the mark. It stands where nothing is found by counting bytes from the beginning: in
   * front of the place where the table of contents is told.
   */
  static byte[] marked(byte[] pdf, byte[] page) {
    int end = latin(pdf).lastIndexOf(END);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(pdf, 0, end);
    out.writeBytes(comment(page));
    out.write(pdf, end, pdf.length - end);
    return out.toByteArray();
  }

  /** The mark alone. */
  public static byte[] comment(byte[] page) {
    String line = "%" + Framework.FORMAT + " page " + Sha256.hex(page) + "\n";
    return line.getBytes(StandardCharsets.US_ASCII);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
