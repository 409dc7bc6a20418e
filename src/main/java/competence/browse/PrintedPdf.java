package competence.browse;

import competence.model.Framework;
import competence.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * PDFs that the program made. They have a mark, which is a comment near the end with the hash of
 * the page that was printed. Other programs add their changes after it, so a PDF that was filled
 * in, signed or commented no longer ends with the mark.
 */
public final class PrintedPdf {
  /** The number of bytes at the end of a file that are needed to find the mark. */
  public static final int TAIL = 256;

  private static final String HEAD = "%PDF-";
  private static final String END = "startxref";
  private static final Pattern WHOLE = Pattern.compile(END + "\\s+\\d+\\s+%%EOF\\s*$");
  private static final Pattern MARKED =
      Pattern.compile("\n%" + Framework.FORMAT + " page ([0-9a-f]{64})\n" + WHOLE);

  private static final int ENTRY_LENGTH = 20;
  private static final Pattern TABLE = Pattern.compile("xref\\s+0 \\d{1,8}\\s+");
  private static final Pattern ENTRY = Pattern.compile("(\\d{10}) \\d{5} n");
  private static final Pattern START = Pattern.compile(END + "\\s+(\\d{1,9})\\s");
  private static final Pattern INFO = Pattern.compile("/Info\\s+((\\d{1,8})\\s+\\d+)\\s+R");
  private static final Pattern DATE =
      Pattern.compile("(/(?:CreationDate|ModDate)\\s*\\()D:[0-9+'Z-]{8,}\\)");

  private PrintedPdf() {}

  /** Whether a file that starts with these bytes is a PDF. */
  public static boolean isPdf(byte[] head) {
    return latin(head).startsWith(HEAD);
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
    String text = latin(pdf);
    return isPdf(pdf) && WHOLE.matcher(text.substring(Math.max(0, text.length() - TAIL))).find();
  }

  /**
   * A PDF with the mark. It comes before the offset of the cross-reference table, where it changes
   * no other offset.
   */
  static byte[] marked(byte[] pdf, byte[] page) {
    StringBuilder text = new StringBuilder(latin(pdf));
    return bytes(text.insert(text.lastIndexOf(END), latin(comment(page))).toString());
  }

  /** The mark alone. */
  public static byte[] comment(byte[] page) {
    return bytes("%" + Framework.FORMAT + " page " + Sha256.hex(page) + "\n");
  }

  /**
   * Replaces the dates in the document information: the time of printing. A replacement has the
   * same length, because the parts of a PDF have fixed offsets.
   *
   * @param date such as 2026-11-22; null to leave the dates out
   * @return the same PDF if its document information is not found
   */
  static byte[] withDate(byte[] pdf, @Nullable String date) {
    String text = latin(pdf);
    int start = information(text);
    int end = start < 0 ? -1 : text.indexOf("\nendobj", start);
    if (end < 0) {
      return pdf;
    }
    Matcher dates = DATE.matcher(text).region(start, end);
    StringBuilder out = new StringBuilder(text);
    while (dates.find()) {
      String fresh = date == null ? "" : dates.group(1) + "D:" + date.replace("-", "") + ")";
      int rest = dates.group().length() - fresh.length();
      out.replace(dates.start(), dates.end(), fresh + " ".repeat(rest));
    }
    return bytes(out.toString());
  }

  /** The offset of the document information, from the cross-reference table; -1 if not found. */
  private static int information(String pdf) {
    Matcher start = at(START, pdf, Math.max(0, pdf.lastIndexOf(END)));
    Matcher table = start == null ? null : at(TABLE, pdf, Integer.parseInt(start.group(1)));
    Matcher info = INFO.matcher(pdf);
    if (table == null || !info.find(Math.max(0, pdf.lastIndexOf("trailer")))) {
      return -1;
    }
    long place = table.end() + (long) ENTRY_LENGTH * Integer.parseInt(info.group(2));
    Matcher entry = at(ENTRY, pdf, place);
    int offset = entry == null ? -1 : (int) Math.min(pdf.length(), Long.parseLong(entry.group(1)));
    return pdf.startsWith(info.group(1) + " obj", offset) ? offset : -1;
  }

  /** A match of a pattern at an offset; null if there is none. */
  private static @Nullable Matcher at(Pattern pattern, String pdf, long from) {
    if (from > pdf.length()) {
      return null;
    }
    Matcher found = pattern.matcher(pdf).region((int) from, pdf.length());
    return found.lookingAt() ? found : null;
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
