package competence.browse;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates in the document information of a PDF: the time of its printing. A replacement has the
 * same length, because the parts of a PDF have fixed offsets.
 */
final class PdfDates {
  private static final int ENTRY_LENGTH = 20;
  private static final Pattern TABLE = Pattern.compile("xref\\s+0 (\\d{1,8})\\s+");
  private static final Pattern ENTRY = Pattern.compile("(\\d{10}) \\d{5} n");
  private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,9})\\s");
  private static final Pattern INFO = Pattern.compile("/Info\\s+((\\d{1,8})\\s+\\d+)\\s+R");
  private static final Pattern DATE =
      Pattern.compile("(/(?:CreationDate|ModDate)\\s*\\()D:[0-9+'Z-]{8,}\\)");

  private final String pdf;

  private PdfDates(byte[] pdf) {
    this.pdf = new String(pdf, StandardCharsets.ISO_8859_1);
  }

  /**
   * Replaces both dates.
   *
   * @param date such as 2026-11-22; null to leave the dates out
   * @return the same PDF if its document information is not found
   */
  static byte[] replace(byte[] pdf, @Nullable String date) {
    return new PdfDates(pdf).replace(date).getBytes(StandardCharsets.ISO_8859_1);
  }

  private String replace(@Nullable String date) {
    int start = information();
    int end = start < 0 ? -1 : pdf.indexOf("\nendobj", start);
    if (end < 0) {
      return pdf;
    }
    Matcher dates = DATE.matcher(pdf).region(start, end);
    StringBuilder out = new StringBuilder(pdf);
    while (dates.find()) {
      String fresh = date == null ? "" : dates.group(1) + "D:" + date.replace("-", "") + ")";
      int rest = dates.group().length() - fresh.length();
      out.replace(dates.start(), dates.end(), fresh + " ".repeat(rest));
    }
    return out.toString();
  }

  /** The offset of the document information; -1 if it is not found. */
  private int information() {
    Matcher reference = INFO.matcher(pdf);
    if (!reference.find(Math.max(0, pdf.lastIndexOf("trailer")))) {
      return -1;
    }
    int offset = offset(Integer.parseInt(reference.group(2)));
    return offset >= 0 && pdf.startsWith(reference.group(1) + " obj", offset) ? offset : -1;
  }

  /** The offset of an object, from the cross-reference table; -1 if it is not there. */
  private int offset(int object) {
    int table = number(START, Math.max(0, pdf.lastIndexOf("startxref")));
    Matcher header = TABLE.matcher(pdf);
    if (table < 0 || table > pdf.length() || !header.region(table, pdf.length()).lookingAt()) {
      return -1;
    }
    return number(ENTRY, header.end() + object * ENTRY_LENGTH);
  }

  /** The number that a pattern matches at an offset; -1 if it does not match. */
  private int number(Pattern pattern, int from) {
    if (from < 0 || from > pdf.length()) {
      return -1;
    }
    Matcher found = pattern.matcher(pdf).region(from, pdf.length());
    return found.lookingAt()
        ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(found.group(1)))
        : -1;
  }
}
