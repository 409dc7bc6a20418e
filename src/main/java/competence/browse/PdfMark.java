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
 * was printed. Other programs add their changes after it, so a PDF that was filled in, signed or
 * commented no longer ends with the mark.
 */
public final class PdfMark {
  /** The number of bytes at the end of a file that are needed to find the mark. */
  public static final int TAIL = 256;

  private static final String START = "%PDF-";
  private static final String END = "startxref";
  private static final Pattern WHOLE = Pattern.compile(END + "\\s+\\d+\\s+%%EOF\\s*$");
  private static final Pattern MARKED =
      Pattern.compile("\n%" + Framework.FORMAT + " page ([0-9a-f]{64})\n" + WHOLE);

  private PdfMark() {}

  /** Whether a file that starts with these bytes is a PDF. */
  public static boolean isPdf(byte[] head) {
    return latin(head).startsWith(START);
  }

  /** Whether the program made a PDF that ends with these bytes. */
  public static boolean isMarked(byte[] tail) {
    return MARKED.matcher(latin(tail)).find();
  }

  /** Whether the program made a PDF that ends with these bytes from this page. */
  public static boolean isOf(byte[] page, byte[] tail) {
    Matcher mark = MARKED.matcher(latin(tail));
    return mark.find() && mark.group(1).equals(Sha256.hex(page));
  }

  /** Whether a PDF is complete. */
  static boolean isWhole(byte[] pdf) {
    byte[] tail = Arrays.copyOfRange(pdf, Math.max(0, pdf.length - TAIL), pdf.length);
    return isPdf(pdf) && WHOLE.matcher(latin(tail)).find();
  }

  /**
   * A PDF with the mark. It comes before the offset of the cross-reference table, where it changes
   * no other offset.
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
