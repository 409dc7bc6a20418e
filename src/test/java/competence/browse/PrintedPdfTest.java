package competence.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PrintedPdfTest {
  private static final byte[] PAGE = "<p>a page".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "<p>another".getBytes(StandardCharsets.UTF_8);
  private static final byte[] PDF = FakePdf.with("<<>>");

  private static final String MADE = "/CreationDate (D:20261123234947+00'00')";
  private static final String CHANGED = "/ModDate (D:20261123234947+00'00')";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void markNamesThePage() {
    byte[] marked = PrintedPdf.marked(PDF, PAGE);
    assertThat(PrintedPdf.isOf(PAGE, marked)).isTrue();
    assertThat(PrintedPdf.isOf(OTHER, marked)).isFalse();
    assertThat(PrintedPdf.isMarked(marked)).isTrue();
    assertThat(PrintedPdf.isMarked(PDF)).isFalse();
  }

  @Test
  void markKeepsOffsets() {
    String marked = FakePdf.text(PrintedPdf.marked(PDF, PAGE));
    String start = FakePdf.text(PDF).substring(0, FakePdf.text(PDF).indexOf("startxref"));
    assertThat(marked).startsWith(start).endsWith("%%EOF\n");
    assertThat(PrintedPdf.isWhole(bytes(marked))).isTrue();
  }

  @Test
  void markIsLostWhenThePdfChanges() {
    String marked = FakePdf.text(PrintedPdf.marked(PDF, PAGE));
    assertThat(PrintedPdf.isMarked(bytes(marked + "\n\n"))).isTrue();
    String signed = marked + "5 0 obj\n<<>>\nendobj\nstartxref\n400\n%%EOF\n";
    assertThat(PrintedPdf.isMarked(bytes(signed))).isFalse();
  }

  @Test
  void recognizesCompletePdfs() {
    assertThat(PrintedPdf.isWhole(PDF)).isTrue();
    String text = FakePdf.text(PDF);
    assertThat(PrintedPdf.isWhole(bytes(text.substring(0, text.length() - 2)))).isFalse();
    assertThat(PrintedPdf.isWhole(bytes(text.substring(1)))).isFalse();
    assertThat(PrintedPdf.isWhole(bytes("<html>"))).isFalse();
    assertThat(PrintedPdf.isWhole(new byte[0])).isFalse();
  }

  @Test
  void removesDatesAndKeepsOffsets() {
    byte[] pdf = FakePdf.with("<</Title (T)\n" + MADE + "\n" + CHANGED + ">>");
    byte[] blank = PrintedPdf.withDate(pdf, null);
    assertThat(FakePdf.text(blank)).doesNotContain("Date", "2026").hasSize(pdf.length);
    assertThat(FakePdf.text(blank).replace(" ", ""))
        .isEqualTo(FakePdf.text(pdf).replace(MADE, "").replace(CHANGED, "").replace(" ", ""));
  }

  @Test
  void replacesDates() {
    byte[] pdf = FakePdf.with("<<" + MADE + "\n" + CHANGED + ">>");
    byte[] dated = PrintedPdf.withDate(pdf, "2026-01-02");
    String blanks = " ".repeat("234947+00'00'".length());
    assertThat(FakePdf.text(dated))
        .contains("/CreationDate (D:20260102)" + blanks, "/ModDate (D:20260102)" + blanks + ">>")
        .hasSize(pdf.length);
  }

  @Test
  void replacesDatesOfAnyLength() {
    byte[] pdf = FakePdf.with("<</CreationDate (D:20261123)/ModDate (D:20261123234947Z)>>");
    byte[] dated = PrintedPdf.withDate(pdf, "2026-01-02");
    assertThat(FakePdf.text(dated))
        .contains("<</CreationDate (D:20260102)/ModDate (D:20260102)       >>");
  }

  @Test
  void keepsTheTextsOfTheDocument() {
    String title = "/Title (endobj \\(/ModDate \\(D:20261123\\)\\))";
    byte[] pdf = FakePdf.with("<<" + title + "\n" + MADE + ">>");
    assertThat(FakePdf.text(PrintedPdf.withDate(pdf, null))).contains(title).doesNotContain("2349");
    byte[] elsewhere = FakePdf.with("<</Title (T)>>\nendobj\n2 0 obj\n(" + MADE + ")");
    assertThat(PrintedPdf.withDate(elsewhere, null)).isEqualTo(elsewhere);
  }

  @Test
  void keepsAPdfWithoutDocumentInformation() {
    byte[] pdf = FakePdf.with("<<" + MADE + ">>");
    for (String part :
        new String[] {"startxref", "xref\n0 2", "/Info 1 0 R", "1 0 obj", "0000000015"}) {
      String strange = FakePdf.text(pdf).replace(part, "7".repeat(part.length()));
      assertThat(FakePdf.text(PrintedPdf.withDate(bytes(strange), null))).as(part).contains(MADE);
    }
    for (String start : new String[] {"999999999", "1", "999999999999999999999"}) {
      String strange = FakePdf.text(pdf).replaceFirst("(?<=startxref\n)\\d+", start);
      assertThat(FakePdf.text(PrintedPdf.withDate(bytes(strange), null))).as(start).contains(MADE);
    }
    String far = FakePdf.text(pdf).replace("/Info 1 0", "/Info 99999999 0");
    assertThat(FakePdf.text(PrintedPdf.withDate(bytes(far), null))).contains(MADE);
  }

  @Test
  void acceptsATruncatedPdf() {
    byte[] pdf = FakePdf.with("<<" + MADE + ">>");
    for (int length = 0; length < pdf.length; length++) {
      byte[] cut = Arrays.copyOf(pdf, length);
      assertThat(PrintedPdf.withDate(cut, null)).hasSize(length);
    }
  }
}
