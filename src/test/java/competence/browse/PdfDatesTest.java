package competence.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PdfDatesTest {
  private static final String MADE = "/CreationDate (D:20261123234947+00'00')";
  private static final String CHANGED = "/ModDate (D:20261123234947+00'00')";

  @Test
  void leavesDatesOutWithoutMovingAnything() {
    byte[] pdf = FakePdf.with("<</Title (T)\n" + MADE + "\n" + CHANGED + ">>");
    byte[] blank = PdfDates.replace(pdf, null);
    assertThat(FakePdf.text(blank)).doesNotContain("Date", "2026").hasSize(pdf.length);
    assertThat(FakePdf.text(blank).replace(" ", ""))
        .isEqualTo(FakePdf.text(pdf).replace(MADE, "").replace(CHANGED, "").replace(" ", ""));
  }

  @Test
  void putsAnotherDateInTheirPlace() {
    byte[] pdf = FakePdf.with("<<" + MADE + "\n" + CHANGED + ">>");
    byte[] dated = PdfDates.replace(pdf, "2026-01-02");
    String blanks = " ".repeat("234947+00'00'".length());
    assertThat(FakePdf.text(dated))
        .contains("/CreationDate (D:20260102)" + blanks, "/ModDate (D:20260102)" + blanks + ">>")
        .hasSize(pdf.length);
  }

  @Test
  void takesDatesOfAnyLength() {
    byte[] pdf = FakePdf.with("<</CreationDate (D:20261123)/ModDate (D:20261123234947Z)>>");
    byte[] dated = PdfDates.replace(pdf, "2026-01-02");
    assertThat(FakePdf.text(dated))
        .contains("<</CreationDate (D:20260102)/ModDate (D:20260102)       >>");
  }

  @Test
  void leavesTheWordsOfTheDocumentAlone() {
    String title = "/Title (endobj \\(/ModDate \\(D:20261123\\)\\))";
    byte[] pdf = FakePdf.with("<<" + title + "\n" + MADE + ">>");
    assertThat(FakePdf.text(PdfDates.replace(pdf, null))).contains(title).doesNotContain("2349");
    byte[] elsewhere = FakePdf.with("<</Title (T)>>\nendobj\n2 0 obj\n(" + MADE + ")");
    assertThat(PdfDates.replace(elsewhere, null)).isEqualTo(elsewhere);
  }

  @Test
  void leavesAPdfAloneWhoseInformationItDoesNotFind() {
    byte[] pdf = FakePdf.with("<<" + MADE + ">>");
    for (String part :
        new String[] {"startxref", "xref\n0 2", "/Info 1 0 R", "1 0 obj", "0000000015"}) {
      String strange = FakePdf.text(pdf).replace(part, "7".repeat(part.length()));
      assertThat(FakePdf.text(PdfDates.replace(bytes(strange), null))).as(part).contains(MADE);
    }
    for (String start : new String[] {"999999999", "1", "999999999999999999999"}) {
      String strange = FakePdf.text(pdf).replaceFirst("(?<=startxref\n)\\d+", start);
      assertThat(FakePdf.text(PdfDates.replace(bytes(strange), null))).as(start).contains(MADE);
    }
    String far = FakePdf.text(pdf).replace("/Info 1 0", "/Info 99999999 0");
    assertThat(FakePdf.text(PdfDates.replace(bytes(far), null))).contains(MADE);
  }

  @Test
  void bearsAPdfThatIsCutShort() {
    byte[] pdf = FakePdf.with("<<" + MADE + ">>");
    for (int length = 0; length < pdf.length; length++) {
      byte[] cut = Arrays.copyOf(pdf, length);
      assertThat(PdfDates.replace(cut, null)).hasSize(length);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
