package competence.browse;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A minimal file with the structure of browsers' PDFs. */
final class FakePdf {
  private FakePdf() {}

  /** A PDF with this dictionary as its document information. */
  static byte[] with(String information) {
    String head = "%PDF-1.4\n%\u00D3\u00EB\u00E9\u00E1\n";
    String object = "1 0 obj\n" + information + "\nendobj\n";
    String table =
        String.format(
            Locale.ROOT,
            "xref\n0 2\n0000000000 65535 f \n%010d 00000 n \ntrailer\n<</Size 2\n/Info 1 0 R>>\n",
            head.length());
    int start = head.length() + object.length();
    String whole = head + object + table + "startxref\n" + start + "\n%%EOF\n";
    return whole.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A PDF as text, byte for byte. */
  static String text(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }
}
